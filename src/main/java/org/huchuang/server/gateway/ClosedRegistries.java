package org.huchuang.server.gateway;

import java.util.Set;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/** Registries that hold what is registered when they are made and never load a class by a name from a query. Make them before the first query. */
final class ClosedRegistries {
    private static final String W3C = "http://www.w3.org/";
    private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";
    private static final String MATH = "http://www.w3.org/2005/xpath-functions/math#";

    // SPARQL has its own, bounded ones; apply calls any function by name
    private static final Set<String> LEFT_OUT = Set.of(
            XPATH + "apply",
            XPATH + "collation-key",
            XPATH + "concat",
            XPATH + "encode-for-uri",
            XPATH + "error",
            XPATH + "format-number",
            XPATH + "matches",
            XPATH + "normalize-unicode",
            XPATH + "replace",
            MATH + "pow");

    private ClosedRegistries() {}

    /** The functions of the W3C standards that Jena registers, and no Jena extras. */
    static FunctionRegistry functions() {
        return new Functions(FunctionRegistry.get());
    }

    /** Text search only, bounded. */
    static PropertyFunctionRegistry propertyFunctions(Limits.Value limits) {
        return new PropertyFunctions(limits);
    }

    private static final class Functions extends FunctionRegistry {
        Functions(FunctionRegistry standard) {
            standard.keys().forEachRemaining(uri -> {
                if (uri.startsWith(W3C) && !LEFT_OUT.contains(uri)) {
                    put(uri, standard.getFunctionFactory(uri));
                }
            });
            // what is asked for often and cannot do harm
            for (var name : new String[] {"localname", "namespace"}) {
                var uri = ARQConstants.ARQFunctionLibraryURI + name;
                if (standard.isRegistered(uri)) {
                    put(uri, standard.getFunctionFactory(uri));
                }
            }
        }

        @Override
        public FunctionFactory getFunctionFactory(String uri) {
            return isRegistered(uri) ? super.getFunctionFactory(uri) : null;
        }
    }

    private static final class PropertyFunctions extends PropertyFunctionRegistry {
        PropertyFunctions(Limits.Value limits) {
            put(TextQuery.NS + "query", uri -> new BoundedSearch(limits));
        }

        @Override
        public boolean manages(String uri) {
            return isRegistered(uri);
        }

        @Override
        public PropertyFunctionFactory get(String uri) {
            return isRegistered(uri) ? super.get(uri) : null;
        }
    }
}
