package io.github.atspec.core.inherit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Provenance;
import io.github.atspec.core.model.Provenance.Source;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.run.DescriptorException;
import io.github.atspec.core.run.DescriptorSource;
import io.github.atspec.core.run.Pipeline;
import io.github.atspec.core.source.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a set that extends acme-base is once it is written out. */
class InheritanceTest {
    private static final String HEADER =
            """
            atspec: 1
            id: child
            title: Child
            manual: {title: Child commands, file: '950'}
            """;

    private record Files(Map<String, String> files) implements DescriptorSource {
        @Override
        public String header() {
            return "child/command-set.yaml";
        }

        @Override
        public Optional<byte[]> read(String path) {
            return Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Optional<DescriptorSource> parent(String id) {
            return DescriptorSource.shipped(id, InheritanceTest.class.getClassLoader());
        }
    }

    private static CommandSet check(String rest) throws Exception {
        return check(Map.of("command-set.yaml", HEADER + rest));
    }

    private static CommandSet check(Map<String, String> files) throws Exception {
        return new Pipeline().check(new Files(files)).commandSet();
    }

    @Test
    void whatIsNotMentionedStaysAsItIs() throws Exception {
        CommandSet child = check("extends: acme-base");
        assertThat(child.id()).isEqualTo("child");
        assertThat(child.description()).isNull();
        assertThat(child.chips()).containsExactly("A1", "A2");
        assertThat(child.commands()).extracting(Command::name).containsExactly("AT+LIGHT", "AT+STROBE", "AT+WIPE", "AT+NAME");
        assertThat(child.command("AT+LIGHT").orElseThrow().examples()).hasSize(2);
        assertThat(child.command("AT+WIPE").orElseThrow().chapter()).isEqualTo("Tools");
    }

    @Test
    void aSuppressionCoversAnInheritedCommandAndWhatIsChangedInIt() throws Exception {
        Map<String, String> files = Map.of("command-set.yaml", HEADER + """
                extends: acme-base
                change:
                  commands:
                    AT+NAME:
                      parameters: {add: {a: int, b: int, c: int}}
                      add: {execute: {syntax: 'AT+NAME*<a>[,<b>,<c>]'}, suppress: [{problem: group-undecided, because: nobody has tried}]}
                """);
        assertThat(new Pipeline().check(new Files(files)).problems()).extracting(Problem::id).doesNotContain("group-undecided", "unused-suppression");
    }

    @Test
    void keysOfTheDialectAreReplacedOneByOne() throws Exception {
        CommandSet child = check("extends: acme-base\ndialect: {time-out: 7 s}");
        assertThat(child.dialect().timeOut()).hasSeconds(7);
        assertThat(child.dialect().escape()).isNotNull();
    }

    @Test
    void chosenChaptersComeOverAndAssumedOnesAreMarked() throws Exception {
        CommandSet child = check("extends: {id: acme-base, chapters: [lights.yaml], assumed: [tools.yaml]}");
        assertThat(child.command("AT+LIGHT").orElseThrow().provenance()).isEqualTo(new Provenance(Source.MANUAL, "acme-base", false));
        assertThat(child.command("AT+WIPE").orElseThrow().provenance()).isEqualTo(new Provenance(Source.ASSUMED, "acme-base", false));
        assertThat(check("extends: {id: acme-base, chapters: [lights.yaml]}").commands()).extracting(Command::name).containsExactly("AT+LIGHT", "AT+STROBE");
    }

    @Test
    void ofEveryElementTheSetIsKnownThatWroteIt() throws Exception {
        CommandSet child = check("extends: acme-base\nchange: {commands: {AT+LIGHT: {parameters: {fade: {range: 0..50}}}}}");
        Command light = child.command("AT+LIGHT").orElseThrow();
        assertThat(child.inheritedFrom(light.location())).contains("acme-base");
        assertThat(child.inheritedFrom(child.types().get(0).location())).contains("acme-base");
        assertThat(child.inheritedFrom(child.location())).isEmpty();
    }

    /** The header's types and state come over with any choice of chapters. */
    @Test
    void whatIsInheritedAndUnusedIsNoneOfTheNewSetsConcern() throws Exception {
        String rest = "extends: {id: acme-base, chapters: [tools.yaml]}";
        assertThat(new Pipeline().check(new Files(Map.of("command-set.yaml", HEADER + rest))).problems()).isEmpty();
    }

    @Test
    void aChangedCommandSaysSoAndAnAddedOneIsOwn() throws Exception {
        CommandSet child = check(
                """
                extends: acme-base
                change: {commands: {AT+LIGHT: {set: {variants: {lit: {time-out: 2 s}}}}}}
                add: {commands: {AT+OWN: {execute: {}}}}
                """);
        assertThat(child.command("AT+LIGHT").orElseThrow().provenance()).isEqualTo(new Provenance(Source.MANUAL, "acme-base", true));
        assertThat(child.command("AT+STROBE").orElseThrow().provenance().changed()).isFalse();
        assertThat(child.command("AT+OWN").orElseThrow().provenance()).isEqualTo(Provenance.OWN);
    }

    @Test
    void formsOfTheDialectAreChangedAsOthersAre() throws Exception {
        CommandSet child = check(
                """
                extends: acme-marked
                change:
                  commands:
                    AT+DIM:
                      forms:
                        remove: [help]
                        set and save: {variants: {level: {time-out: 2 s}, remove: [none]}}
                """);
        Command dim = child.command("AT+DIM").orElseThrow();
        assertThat(dim.forms()).extracting(form -> form.kind().key()).containsExactly("set and save");
        assertThat(dim.variants()).extracting(Variant::name, Variant::timeOut).containsExactly(tuple("level", Duration.ofSeconds(2)));
    }

    @Test
    void aFormThatTheParentLacksIsNotChanged() {
        DescriptorException thrown = catchThrowableOfType(
                DescriptorException.class, () -> check("extends: acme-marked\nchange: {commands: {AT+DIM: {forms: {halp: {time-out: 2 s}}}}}"));
        assertThat(thrown.problems()).extracting(Problem::id, Problem::message).containsExactly(tuple("nothing-to-change", "command 'AT+DIM' has no form 'halp'"));
    }

    @Test
    void aChapterOfTheParentsPathChangesThatChapterAndItsNewCommandsBelongToIt() throws Exception {
        CommandSet child = check(Map.of(
                "command-set.yaml",
                HEADER + "extends: acme-base\nchapters: [tools.yaml]",
                "tools.yaml",
                """
                title: Tools of the child
                remove: {commands: [AT+WIPE]}
                change: {commands: {AT+NAME: {parameters: {name: {bytes: 1..8}}}}}
                commands: {AT+OWN: {execute: {}}}
                """));
        assertThat(child.commands()).extracting(Command::name).containsExactly("AT+LIGHT", "AT+STROBE", "AT+NAME", "AT+OWN");
        assertThat(child.command("AT+NAME").orElseThrow().chapter()).isEqualTo("Tools of the child");
        assertThat(child.command("AT+OWN").orElseThrow().chapter()).isEqualTo("Tools of the child");
    }

    @Test
    void inheritedErrataAndDecisionsNameTheirManual() throws Exception {
        CommandSet child = check("extends: acme-base\nerrata: [{at: 1, says: a, decided: b, because: c}]");
        assertThat(child.errata()).extracting("at", "manual").containsExactly(tuple(4, "911"), tuple(1, null));
        assertThat(child.decisions()).extracting("manual").containsExactly("911");
        assertThat(child.command("AT+LIGHT").orElseThrow().errata()).extracting("manual").containsExactly("911");
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }

    @Test
    void whatIsOnlyOnOtherChipsIsLeftOut() throws Exception {
        CommandSet other = check("extends: acme-base\nchips: [B1]");
        assertThat(other.commands()).extracting(Command::name).containsExactly("AT+LIGHT", "AT+WIPE", "AT+NAME");
        assertThat(other.types().get(1).type().toString()).doesNotContain("RED");
        assertThat(other.command("AT+LIGHT").orElseThrow().parameter("fade").orElseThrow().chips()).isEmpty();
        CommandSet both = check("extends: acme-base\nchips: [A2, B1]");
        assertThat(both.commands()).extracting(Command::name).contains("AT+STROBE");
    }

    @Test
    void anInheritedExampleThatNoLongerFitsIsAnErrorAtItsPlace() {
        DescriptorException refused = catchThrowableOfType(DescriptorException.class, () -> check("extends: acme-base\nchange: {types: {lamp: {range: 1..3}}}"));
        assertThat(refused.problems()).extracting(Object::toString).anyMatch(problem -> problem.startsWith("atspec/acme-base/lights.yaml:17:"));
    }

    @Test
    void whatIsWrongInAnOverlayIsReportedThere() {
        DescriptorException refused = catchThrowableOfType(
                DescriptorException.class, () -> check("extends: acme-base\nchange: {commands: {AT+NAME: {set: {syntax: 'AT+NAME=<nam>'}}}}"));
        assertThat(refused.problems()).extracting(Object::toString).anyMatch(problem -> problem.startsWith("child/command-set.yaml:6:"));
    }

    @Test
    void grandchildrenInheritWhatTheirParentMadeOfIt() throws Exception {
        CommandSet grandchild = new Pipeline().check(new DescriptorSource() {
            @Override
            public String header() {
                return "grandchild/command-set.yaml";
            }

            @Override
            public Optional<byte[]> read(String path) {
                return Optional.of((HEADER.replace("id: child", "id: grandchild") + "extends: child").getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public Optional<DescriptorSource> parent(String id) {
                return Optional.of(new Files(Map.of("command-set.yaml", HEADER + "extends: acme-base\nremove: {commands: [AT+WIPE], events: [lamp broken]}")));
            }
        }).commandSet();
        assertThat(grandchild.commands()).extracting(Command::name).containsExactly("AT+LIGHT", "AT+STROBE", "AT+NAME");
        assertThat(grandchild.command("AT+NAME").orElseThrow().provenance().from()).isEqualTo("acme-base");
        assertThat(grandchild.events()).extracting(Event::name).isEmpty();
    }
}
