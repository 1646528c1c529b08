package org.huchuang.server.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Whom a request comes from: what a proxy on this machine says, else the other end of the connection. */
public final class ClientAddress {
    private static final int NETWORK = 8;

    private ClientAddress() {}

    /** The address, for IPv6 that of the network; empty for this machine itself, which no proxy speaks for. */
    public static Optional<String> of(HttpServletRequest request) {
        var near = request.getRemoteAddr();
        if (!isLoopback(near)) {
            return Optional.of(network(near));
        }
        if (!forwarded(request)) {
            return Optional.empty();
        }
        // the last one is what our own proxy saw; those before it anybody may have written
        var header = request.getHeader("X-Forwarded-For");
        var list = header == null ? new String[0] : header.split(",");
        var last = list.length == 0 ? "" : list[list.length - 1].strip();
        return Optional.of(isAddress(last) ? network(last) : "forwarded");
    }

    /** Whether it comes from this machine and no proxy has passed it on. */
    public static boolean isLocal(HttpServletRequest request) {
        return isLoopback(request.getRemoteAddr()) && !forwarded(request);
    }

    private static boolean forwarded(HttpServletRequest request) {
        return request.getHeader("X-Forwarded-For") != null
                || request.getHeader("Forwarded") != null
                || request.getHeader("X-Real-IP") != null
                || request.getHeader("X-Forwarded-Host") != null
                || request.getHeader("X-Forwarded-Proto") != null
                || request.getHeader("Via") != null;
    }

    private static boolean isAddress(String text) {
        return text.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*") && text.length() < 46;
    }

    /** Whether an address is this machine. */
    public static boolean isLoopback(String address) {
        return isAddress(address)
                && parsed(address).map(InetAddress::isLoopbackAddress).orElse(false);
    }

    private static String network(String address) {
        return isAddress(address)
                ? parsed(address)
                        .filter(Inet6Address.class::isInstance)
                        .map(a -> HexFormat.of().formatHex(Arrays.copyOf(a.getAddress(), NETWORK)))
                        .orElse(address)
                : address;
    }

    private static Optional<InetAddress> parsed(String address) {
        try {
            return Optional.of(InetAddress.getByName(address));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
