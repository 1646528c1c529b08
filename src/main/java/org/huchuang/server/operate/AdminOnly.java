package org.huchuang.server.operate;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.huchuang.server.gateway.ClientAddress;
import org.huchuang.server.gateway.Clients;
import org.huchuang.server.gateway.Limits;
import org.huchuang.server.gateway.Refusals;

/**
 * Administration: lets requests from this machine through that no proxy forwarded, and those with the operator's password. A client
 * that has guessed too often is not asked again for a while.
 */
public final class AdminOnly implements Filter {
    // the Fuseki UI needs them
    private static final Set<String> PUBLIC = Set.of("/$/ping", "/$/server");

    /** Ten wrong guesses at the password, and five more each minute. */
    private static final Limits.Client GUESSES = new Limits.Client(4, 60, 60, 5, 10);

    private final Password password;
    private final Clients guests = new Clients(GUESSES);

    public AdminOnly(Operating operating) {
        this.password = new Password(operating.password());
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var path = asked.getServletPath() + (asked.getPathInfo() == null ? "" : asked.getPathInfo());
        var answer = (HttpServletResponse) response;
        if (PUBLIC.contains(path) || ClientAddress.isLocal(asked)) {
            chain.doFilter(request, response);
        } else if (!password.exists()) {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            askForPassword(asked, answer, chain);
        }
    }

    private void askForPassword(HttpServletRequest asked, HttpServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        var client = ClientAddress.of(asked).orElse("");
        var refused = guests.begin(client);
        if (refused.isPresent()) {
            // not even the right one: else guessing would go on
            Refusals.send(refused.get(), asked, answer);
            return;
        }
        boolean right = password.isCarriedBy(asked);
        boolean guessed = !right && asked.getHeader("Authorization") != null;
        guests.end(client, 0, guessed);
        if (right) {
            chain.doFilter(asked, answer);
        } else {
            answer.setHeader("WWW-Authenticate", "Basic realm=\"huchuang\", charset=\"UTF-8\"");
            answer.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
