package org.huchuang.server.pages;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huchuang.server.data.Address;
import org.huchuang.server.language.KeptLinks;
import org.huchuang.server.language.Language;
import org.huchuang.server.language.Messages;
import org.huchuang.server.language.Reading;

/** The page templates; every value is escaped by FreeMarker's HTML output format. */
public final class Templates {
    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    private final Messages messages = new Messages();

    public Templates() {
        configuration.setClassLoaderForTemplateLoading(Templates.class.getClassLoader(), "templates");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setNumberFormat("computer");
    }

    /** What is no page of its own, in Chinese. */
    public String render(String name, String base, Object view) {
        return render(name, base, Reading.CHINESE, view);
    }

    /**
     * A page. Its template has {@code root}, {@code base}, {@code view}, {@code reading}, {@code lang} ({@code zh} or
     * {@code en}), {@code m('key', value…)} for a message and {@code say(zh, en)} for one of two texts.
     *
     * @param name of the template; {@code .ftlh} may be left out
     * @param base of the data, from which the service's root path follows
     * @param reading in which language
     * @param view what the template shows, as {@code view}
     */
    public String render(String name, String base, Reading reading, Object view) {
        var out = new StringWriter();
        var root = Address.root(base);
        var language = reading.language();
        var model = new HashMap<String, Object>(Map.of("root", root, "base", base, "view", view, "reading", reading));
        model.put("lang", language.code());
        model.put("m", (TemplateMethodModelEx) a -> message(language, texts(a)));
        model.put("say", (TemplateMethodModelEx) a -> language.of(texts(a).get(0), texts(a).get(1)));
        try {
            configuration
                    .getTemplate(name.contains(".") ? name : name + ".ftlh")
                    .process(model, out);
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("The template " + name + " is broken: " + e.getMessage(), e);
        }
        return reading.chosen() ? new KeptLinks(root, language).in(out.toString()) : out.toString();
    }

    private String message(Language language, List<String> arguments) {
        return messages.text(language, arguments.get(0), arguments.subList(1, arguments.size()));
    }

    private static List<String> texts(List<?> arguments) {
        return arguments.stream().map(Object::toString).toList();
    }
}
