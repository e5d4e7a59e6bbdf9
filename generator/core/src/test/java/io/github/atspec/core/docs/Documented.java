package io.github.atspec.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Event;
import java.util.List;

/** What the pages of a set say, HTML and Markdown alike. */
public final class Documented {
    private Documented() {}

    /** Every fact of these commands and events stands in its section. */
    public static void allOf(CommandSet set, List<Command> commands, List<Event> events) {
        commands.forEach(command -> assertShown(set, command.name(), Facts.of(command)));
        events.forEach(event -> assertShown(set, event.name(), Facts.of(event)));
    }

    static void assertShown(CommandSet set, String name, List<String> facts) {
        java.util.Map<String, String> pages = new DocsEmitter().emit(set);
        assertThat(HtmlSection.page(pages.get(set.id() + ".html")).entry(name).text()).as("HTML of %s", name).contains(facts);
        assertThat(MarkdownSection.page(pages.get(set.id() + ".md")).entry(name).text()).as("Markdown of %s", name).contains(facts);
    }
}
