package io.github.atspec.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.run.Checked;
import io.github.atspec.core.run.DescriptorSource;
import io.github.atspec.core.run.Pipeline;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** What a set accepts is shown with the reason, beside the decisions of the element that accepts it. */
class SuppressionsInDocsTest {
    private static final Path DESCRIPTOR = Path.of("src/test/resources/problems/unused-suppression/accepted.yaml");

    @Test
    void acceptedProblemsAreShownWithTheirReasons() throws Exception {
        Checked checked = new Pipeline().check(DescriptorSource.file(DESCRIPTOR, "accepted.yaml"));
        SortedMap<String, String> docs = new DocsEmitter().emit(checked.commandSet());
        HtmlSection html = HtmlSection.page(docs.get("sample.html"));
        MarkdownSection markdown = MarkdownSection.page(docs.get("sample.md"));
        for (String command : List.of(html.entry("AT+X").text(), markdown.entry("AT+X").text())) {
            assertThat(command).contains("Accepted warnings and notes", "group-undecided", "nobody has tried a device").doesNotContain("it is on the wire");
        }
        for (String event : List.of(html.entry("e").text(), markdown.entry("e").text())) {
            assertThat(event).contains("blank-in-syntax", "it is on the wire");
        }
        for (String page : List.of(html.text(), markdown.text())) {
            assertThat(page).contains("unused-type", "the next firmware has commands with it", "unused-state", "the next firmware has a command for it");
        }
    }

    @Test
    void acceptedProblemsAreCounted() throws Exception {
        Checked checked = new Pipeline().check(DescriptorSource.file(DESCRIPTOR, "accepted.yaml"));
        assertThat(checked.counts()).asString().endsWith("0 decisions, 4 suppressions");
    }
}
