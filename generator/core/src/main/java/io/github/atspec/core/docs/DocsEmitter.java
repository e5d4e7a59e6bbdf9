package io.github.atspec.core.docs;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import io.github.atspec.core.model.CommandSet;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Writes the documentation of a command set: one HTML page that works from disk, and the same as Markdown. A function of the command set.
 */
public final class DocsEmitter {
    private final Configuration templates = configuration();

    /** The documentation of a set in its own language. */
    public SortedMap<String, String> emit(CommandSet set) {
        return emit(set, set.language());
    }

    /**
     * Contents by file name ({@code <id>.html}, {@code <id>.md}; of a translation {@code <id>.<language>.html}), with LF, to be written in UTF-8.
     *
     * @param ownLanguage of the descriptor, whatever language the set is in here
     */
    public SortedMap<String, String> emit(CommandSet set, String ownLanguage) {
        Page page = new PageBuilder(set, ownLanguage).build();
        String name = PageNames.of(set.id(), set.language(), ownLanguage);
        SortedMap<String, String> files = new TreeMap<>();
        files.put(name + ".html", render("page.ftlh", page));
        files.put(name + ".md", render("page.md.ftl", page));
        return files;
    }

    private String render(String template, Page page) {
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
        configuration.setTemplateLoader(new ClassTemplateLoader(DocsEmitter.class, ""));
        configuration.setRegisteredCustomOutputFormats(List.of(MarkdownFormat.INSTANCE));
        configuration.setSharedVariable("code", markdown(MarkdownEscapes::code));
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
