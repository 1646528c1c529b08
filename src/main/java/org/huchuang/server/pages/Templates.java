package org.huchuang.server.pages;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import org.huchuang.server.data.Address;

/** The page templates; every value is escaped by FreeMarker's HTML output format. */
public final class Templates {
    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

    public Templates() {
        configuration.setClassLoaderForTemplateLoading(Templates.class.getClassLoader(), "templates");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setNumberFormat("computer");
    }

    /**
     * A page.
     *
     * @param name of the template; {@code .ftlh} may be left out
     * @param base of the data, from which the service's root path follows
     * @param view what the template shows, as {@code view}
     */
    public String render(String name, String base, Object view) {
        var out = new StringWriter();
        try {
            configuration
                    .getTemplate(name.contains(".") ? name : name + ".ftlh")
                    .process(Map.of("root", Address.root(base), "base", base, "view", view), out);
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("The template " + name + " is broken: " + e.getMessage(), e);
        }
        return out.toString();
    }
}
