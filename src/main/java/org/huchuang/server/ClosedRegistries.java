package org.huchuang.server;

import java.util.function.Predicate;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/** Registries that hold what is registered when they are made and never load a class by a name from a query. Make them before the first query. */
final class ClosedRegistries {
    private ClosedRegistries() {}

    /** The functions of the W3C standards that Jena registers, and no Jena extras. */
    static FunctionRegistry functions() {
        return new Functions(FunctionRegistry.get());
    }

    /** Text search only. */
    static PropertyFunctionRegistry propertyFunctions() {
        return new PropertyFunctions(
                PropertyFunctionRegistry.get(), uri -> uri.startsWith("http://jena.apache.org/text#"));
    }

    private static final class Functions extends FunctionRegistry {
        Functions(FunctionRegistry standard) {
            standard.keys().forEachRemaining(uri -> {
                if (uri.startsWith("http://www.w3.org/")) {
                    put(uri, standard.getFunctionFactory(uri));
                }
            });
        }

        @Override
        public FunctionFactory getFunctionFactory(String uri) {
            return isRegistered(uri) ? super.getFunctionFactory(uri) : null;
        }
    }

    private static final class PropertyFunctions extends PropertyFunctionRegistry {
        PropertyFunctions(PropertyFunctionRegistry standard, Predicate<String> keep) {
            standard.keys().forEachRemaining(uri -> {
                if (keep.test(uri)) {
                    put(uri, standard.get(uri));
                }
            });
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
