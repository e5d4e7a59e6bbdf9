package io.github.atspec.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.run.DescriptorSource;
import io.github.atspec.core.run.Pipeline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocsEmitterTest {
    private static final String HOSTILE = "</style><script>alert(1)</script> --> <img src=x onerror=alert(2)> &amp; ${7*7} [x](javascript:alert(3)) `b` ``` *c* _d_ | # \\";

    private final DocsEmitter docs = new DocsEmitter();

    @Test
    void everyFactOfTheShippedSetStandsInItsSection() throws Exception {
        DescriptorSource shipped = DescriptorSource.shipped("ai-thinker-combo-at", DocsEmitterTest.class.getClassLoader()).orElseThrow();
        assertAllFactsShown(new Pipeline().check(shipped).commandSet());
    }

    @Test
    void everyFactThatTheShippedSetHasNoneOfStandsInItsSection() {
        assertAllFactsShown(new FixtureSet("plain").build());
    }

    @ParameterizedTest
    @ValueSource(strings = {HOSTILE, "1. one", "2) two", "- x", "+ x", "= x", "&lt;", "a|b", "~~~", "a`", "<a@b.c>", "\\", "[x]: /y"})
    void factsAreReadableWhateverTheyHold(String text) {
        CommandSet set = new FixtureSet(text).build();
        assertAllFactsShown(set);
        assertThat(MarkdownSection.page(MarkdownEscapes.text(text)).text()).as("at the start of a line").isEqualToIgnoringWhitespace(text);
    }

    @Test
    void aParameterRowSaysEachThingInItsColumn() {
        HtmlSection command = html(new FixtureSet("<i>").build()).entry("AT#GATE");
        assertThat(command.row("<id>"))
                .containsExactly(
                        "<id>",
                        "Id <i>",
                        "hexadecimal integer",
                        "0x10 to 0xFF",
                        "ms <i>",
                        "0x12",
                        "0x10: least <i>",
                        "written with 4 digits\na multiple of 2\nreserved: documented, without effect yet");
        assertThat(command.row("<name>"))
                .containsExactly(
                        "<name>",
                        "",
                        "string",
                        "1 to 32 bytes",
                        "",
                        "",
                        "",
                        "always in quotes\n'' means no value\nmay be left empty between its separators\nsecret: masked in logs and traces\n"
                                + "present while mode is HIGH, absent otherwise");
    }

    @Test
    void headerFactsStandOnThePage() {
        CommandSet set = new FixtureSet("plain").build();
        for (String text : List.of(html(set).text(), markdown(set).text())) {
            assertThat(text)
                    .contains("Set plain", "Description plain", "Manual plain", "Says plain", "Open plain", "Chapter plain")
                    .contains("\\r\\n", "256 bytes", "4096 bytes", "ERROR, NO", "while flags is on", "\\ stands before \", \\")
                    .contains("+++, with 20 ms of silence before and 30 ms after, then a pause of 1 s");
        }
    }

    @Test
    void textOfADescriptorNeverBecomesMarkupOrATemplate() {
        CommandSet set = new FixtureSet(HOSTILE).build();
        assertThat(docs.emit(set).get("fixture.html"))
                .doesNotContain("<script", "<img", "javascript:alert(3)\"")
                .contains("${7*7}")
                .containsOnlyOnce("</style>");
        assertThat(markdown(set).active()).isEmpty();
    }

    @Test
    void invisibleCharactersAreSpelledOut() {
        String page = docs.emit(new FixtureSet("a\u202Eb\u0000c\u001B").build()).get("fixture.html");
        assertThat(page).contains("aU+202Eb\\x00c\\x1B").doesNotContain("\u202E", "\u0000", "\u001B");
    }

    @Test
    void thePageStandsAlone() {
        assertThat(docs.emit(new FixtureSet("plain").build()).get("fixture.html"))
                .doesNotContain("http://", "https://", "src=", "<link", "@import", "url(")
                .contains("prefers-color-scheme: dark");
    }

    @Test
    void everyLinkOfTheContentsLeadsSomewhere() {
        String page = docs.emit(new FixtureSet("plain").build()).get("fixture.html");
        List<String> targets = java.util.regex.Pattern.compile("href=\"#([^\"]+)\"").matcher(page).results().map(m -> m.group(1)).toList();
        assertThat(targets).contains("command-at-gate", "event-gate-opened", "state-gates").allSatisfy(t -> assertThat(page).contains("id=\"" + t + "\""));
    }

    @Test
    void namesThatLookAlikeInALinkGetDifferentOnes() {
        Anchors anchors = new Anchors();
        assertThat(List.of(anchors.of("command", "AT+X"), anchors.of("command", "AT#X"), anchors.of("command", "AT+x-2")))
                .containsExactly("command-at-x", "command-at-hash-x", "command-at-x-2");
        assertThat(List.of(anchors.of("command", "AT#x"), anchors.of("command", "AT\\X"))).containsExactly("command-at-hash-x-2", "command-at-backslash-x");
    }

    @Test
    void theSameCommandSetGivesTheSameBytes() {
        assertThat(new DocsEmitter().emit(new FixtureSet("x").build())).isEqualTo(docs.emit(new FixtureSet("x").build()));
        assertThat(docs.emit(new FixtureSet("x").build()).values()).noneMatch(text -> text.contains("\r"));
    }

    private void assertAllFactsShown(CommandSet set) {
        assertThat(set.commands()).isNotEmpty();
        Documented.allOf(set, set.commands(), set.events());
        set.state().forEach(item -> Documented.assertShown(set, item.name(), Facts.of(item)));
    }

    private HtmlSection html(CommandSet set) {
        return HtmlSection.page(docs.emit(set).get(set.id() + ".html"));
    }

    private MarkdownSection markdown(CommandSet set) {
        return MarkdownSection.page(docs.emit(set).get(set.id() + ".md"));
    }
}
