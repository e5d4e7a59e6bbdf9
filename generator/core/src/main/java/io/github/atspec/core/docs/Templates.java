package io.github.atspec.core.docs;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The Freemarker templates beside this class, set up so that what they print is escaped and the same everywhere. */
final class Templates {
    private final Configuration templates = configuration();

    /** What a template makes of a view, which it knows as {@code page}. */
    String render(String template, Object page) {
        StringWriter out = new StringWriter();
        try {
            templates.getTemplate(template).process(Map.of("page", page), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("template " + template + ": " + e.getMessage(), e);
        }
        return out.toString();
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ClassTemplateLoader(Templates.class, ""));
        configuration.setRegisteredCustomOutputFormats(List.of(MarkdownFormat.INSTANCE));
        configuration.setSharedVariable("code", markdown(MarkdownEscapes::code));
        configuration.setSharedVariable("cell", markdown(MarkdownEscapes::cell));
        configuration.setSharedVariable("fenced", markdown(MarkdownEscapes::fenced));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("c");
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        return configuration;
    }

    private static TemplateMethodModelEx markdown(UnaryOperator<String> escape) {
        return arguments -> new MarkdownText(null, escape.apply(arguments.get(0).toString()));
    }
}
