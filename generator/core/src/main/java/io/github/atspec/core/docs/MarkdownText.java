package io.github.atspec.core.docs;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import org.jspecify.annotations.Nullable;

/** Text that is Markdown already. */
final class MarkdownText extends CommonTemplateMarkupOutputModel<MarkdownText> {

    MarkdownText(@Nullable String plain, @Nullable String markup) {
        super(plain, markup);
    }

    @Override
    public CommonMarkupOutputFormat<MarkdownText> getOutputFormat() {
        return MarkdownFormat.INSTANCE;
    }
}
