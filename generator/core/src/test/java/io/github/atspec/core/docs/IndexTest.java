package io.github.atspec.core.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.atspec.core.Sets;
import io.github.atspec.core.run.DescriptorException;
import io.github.atspec.core.run.DescriptorSource;
import io.github.atspec.core.run.Descriptors;
import io.github.atspec.core.run.Pipeline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page over several command sets. */
class IndexTest {
    private static final DescriptorSource ONE = source(
            """
            atspec: 1
            id: acme-one
            title: Acme <one>
            manual: {title: One | two, file: '1'}
            dialect: {}
            chips: [A, B]
            commands:
              AT+LAMP:
                summary: Switch a lamp
                parameters: {lamp: int, light: int}
                set: {syntax: 'AT+LAMP=<lamp>,<light>'}
                read: {only on: [A]}
              AT+ONE: {summary: Only here, execute: {}, only on: [B]}
              AT+ALIKE: {source: assumed, execute: {}}
            events:
              broken: {parameters: {lamp: int}, lines: {line: {line: '+BROKEN:<lamp>'}}}
            """);
    private static final DescriptorSource TWO = source(
            """
            atspec: 1
            id: acme-two
            title: {en: Acme two, de: Acme zwei}
            manual: {title: Two, file: '2'}
            translations: [de]
            dialect: {}
            commands:
              AT+LAMP:
                summary: {en: Switch a lamp or two, de: Lampe schalten}
                parameters: {lamp: int, light: int, second: int}
                set: {syntax: 'AT+LAMP=<lamp>,<light>[,<second>]'}
              AT+ALIKE: {execute: {}, supported: false}
            """);

    @Test
    void theMarkdownSaysWhichSetHasWhatAndWhereLinesDiffer() throws Exception {
        assertThat(index(ONE, TWO).get("index.md"))
                .isEqualTo(
                        """
                        # Command sets

                        | Command set | Title | Manual | Commands of its own | Assumed commands | Unsolicited result codes |
                        |---|---|---|---|---|---|
                        | [acme-one](<acme-one.md>) | Acme \\<one\\> | One \\| two | 2 | 1 | 1 |
                        | [acme-two](<acme-two.md>) | Acme two | Two | 2 | 0 | 0 |

                        ## Commands

                        For each set the forms that it has. Own: the manual of the set describes it. Assumed: it does not, a related manual does.

                        | Command | `acme-one` | `acme-two` |
                        |---|---|---|
                        | `AT+ALIKE` | execute (assumed) | execute (own, not supported) |
                        | `AT+LAMP` (differs) | read, set (own, in part only on A) | set (own) |
                        | `AT+ONE` | execute (own, only on B) | - |

                        ## Unsolicited result codes

                        For each set the spellings that it has.

                        | Unsolicited result code | `acme-one` | `acme-two` |
                        |---|---|---|
                        | `broken` | line (own) | - |

                        ## Syntax lines that differ

                        In bold is what at least one of the others that has such lines spells otherwise, or not at all.

                        ### `AT+LAMP`

                        #### Read form

                        - acme-one
                          - `AT+LAMP?`
                        - acme-two: none

                        #### Set form

                        - acme-one
                          - `AT+LAMP=<lamp>,<light>`
                        - acme-two
                          - `AT+LAMP=<lamp>,<light>`**`[,<second>]`**

                        """);
    }

    @Test
    void thePageSaysTheSame() throws Exception {
        String html = index(ONE, TWO).get("index.html");
        HtmlSection page = HtmlSection.page(html);
        assertThat(page.row("AT+ONE\nOnly here")).containsExactly("AT+ONE\nOnly here", "execute\nown, only on B", "-");
        assertThat(page.row("AT+LAMP differs\nSwitch a lamp")).containsExactly("AT+LAMP differs\nSwitch a lamp", "read, set\nown, in part only on A", "set\nown");
        assertThat(page.entry("AT+LAMP").row("acme-two")).containsExactly("acme-two", "-");
        assertThat(html).contains("AT+LAMP=&lt;lamp&gt;,&lt;light&gt;<mark>[,&lt;second&gt;]</mark>", "Acme &lt;one&gt;").doesNotContain("<one>");
    }

    @Test
    void everyLinkLeadsToAPlaceInAFileThatIsThere() throws Exception {
        SortedMap<String, String> files = index(ONE, TWO);
        assertThat(files.keySet())
                .containsExactly(
                        "acme-one.html", "acme-one.md", "acme-two.de.html", "acme-two.de.md", "acme-two.html", "acme-two.md", "index.de.html", "index.de.md", "index.html", "index.md");
        for (String page : List.of("index.html", "index.de.html")) {
            List<String> targets = Pattern.compile("href=\"([^\"]+)\"").matcher(files.get(page)).results().map(match -> match.group(1)).toList();
            assertThat(targets).contains("#command-at-lamp", "acme-one.html", "acme-one.html#event-broken").allSatisfy(target -> {
                String[] parts = target.split("#");
                String file = files.get(parts[0].isEmpty() ? page : parts[0]);
                assertThat(file).isNotNull();
                assertThat(parts.length == 1 || file.contains("id=\"" + parts[1] + "\"")).isTrue();
            });
        }
    }

    @Test
    void theSetsAreShownInALanguageWhereTheyHaveIt() throws Exception {
        SortedMap<String, String> files = index(ONE, TWO);
        assertThat(files.get("index.html")).contains("<html lang=\"en\">", "acme-two.html#command-at-lamp", "<a href=\"index.de.html\" hreflang=\"de\">de</a>");
        assertThat(files.get("index.de.html")).contains("<html lang=\"de\">", "Acme zwei", "acme-two.de.html#command-at-lamp", "acme-one.html#command-at-lamp");
    }

    @Test
    void theOrderAskedForIsThatOfTheColumns() throws Exception {
        assertThat(index(TWO, ONE).get("index.md")).contains("| Command | `acme-two` | `acme-one` |");
        assertThat(index(ONE, TWO)).isEqualTo(index(ONE, TWO));
    }

    @Test
    void twoSetsOfOneIdOrOneCalledAsThePageAreRefused() {
        assertThat(refused(ONE, ONE)).isEqualTo("command-set.yaml:1:1: error: a second command set 'acme-one', the documentation of both would have one name [duplicate-name]");
        DescriptorSource taken = source("atspec: 1\nid: index\ntitle: T\nmanual: {title: M, file: '1'}\ndialect: {}\n");
        assertThat(refused(taken)).isEqualTo("command-set.yaml:1:1: error: the command set is called as the index page is, give it another id [duplicate-name]");
    }

    @Test
    void thePageThatIsBuiltWithTheSamplesComparesAllShippedSets() throws Exception {
        String pom = Files.readString(Path.of("../../generated-samples/index/pom.xml"));
        String named = pom.replaceFirst("(?s).*<commandSets>", "").replaceFirst("(?s)</commandSets>.*", "");
        assertThat(named.split(",")).containsAll(Sets.SHIPPED);
    }

    private static String refused(DescriptorSource... sources) {
        return catchThrowableOfType(DescriptorException.class, () -> index(sources)).getMessage();
    }

    private static DescriptorSource source(String yaml) {
        return Descriptors.source(Map.of("command-set.yaml", yaml));
    }

    private static SortedMap<String, String> index(DescriptorSource... sources) throws Exception {
        return new Pipeline().index(List.of(sources)).docs();
    }
}
