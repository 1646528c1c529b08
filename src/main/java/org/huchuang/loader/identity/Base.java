package org.huchuang.loader.identity;

import java.net.URI;
import java.net.URISyntaxException;
import org.apache.jena.graph.Node;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/**
 * What every identifier of the data starts with.
 *
 * @param iri http or https, with a host, ending with a slash; {@link Code#USAGE} for anything else
 */
public record Base(String iri) {
    /** Where a first start serves, so that every identifier answers. */
    public static final Base DEFAULT = new Base("http://localhost:3030/");

    public Base {
        if (!iri.endsWith("/") || !iri.chars().allMatch(c -> c > ' ' && c < 0x7f) || !isWeb(iri)) {
            throw new HuchuangException(
                    Code.USAGE,
                    "标识符前缀须以 http(s):// 开头并以 / 结尾 a base is an http or https address that ends with a slash, not "
                            + iri);
        }
    }

    /** {@code {base}id/{kind}/{key}}. */
    public String id(String kind, String key) {
        return iri + "id/" + kind + "/" + key;
    }

    /** What follows the base in an identifier of the data. */
    public String local(Node id) {
        return id.getURI().substring(iri.length());
    }

    private static boolean isWeb(String iri) {
        try {
            var uri = new URI(iri);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.normalize().equals(uri);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
