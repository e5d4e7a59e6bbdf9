package io.github.atspec.core.docs;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

/**
 * Freemarker's auto-escaping for Markdown: whatever a template prints with <code>${...}</code> is read back as the same text by a Markdown reader, on one line and
 * without any markup of its own.
 */
final class MarkdownFormat extends CommonMarkupOutputFormat<MarkdownText> {
    static final MarkdownFormat INSTANCE = new MarkdownFormat();

    private MarkdownFormat() {}

    @Override
    public String getName() {
        return "Markdown";
    }

    @Override
    public String getMimeType() {
        return "text/markdown";
    }

    @Override
    public void output(String text, Writer out) throws IOException, TemplateModelException {
        out.write(escapePlainText(text));
    }

    @Override
    public String escapePlainText(String text) {
        return MarkdownEscapes.text(text);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtInName) {
        return builtInName.equals("html") || builtInName.equals("xml") || builtInName.equals("xhtml");
    }

    @Override
    protected MarkdownText newTemplateMarkupOutputModel(String plain, String markup) {
        return new MarkdownText(plain, markup);
    }
}
