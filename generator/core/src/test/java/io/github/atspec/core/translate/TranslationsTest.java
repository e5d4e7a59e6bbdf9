package io.github.atspec.core.translate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.run.DescriptorSource;
import io.github.atspec.core.run.GenerateRequest;
import io.github.atspec.core.run.Part;
import io.github.atspec.core.run.Pipeline;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** A set whose prose is in two languages. */
class TranslationsTest {
    private static final String LAMP =
            """
            atspec: 1
            id: lamp
            title: {zh: 灯, en: Lamp}
            manual: {title: M, file: '1'}
            language: zh
            translations: [en]
            dialect: {}
            commands:
              AT+LAMP:
                summary: {zh: 开灯, en: Switch on}
                description: 只有中文
                parameters: {title: {type: int, summary: {zh: 号码, en: Number}}}
                set: {syntax: 'AT+LAMP=<title>'}
                examples: [['>> AT+LAMP=1', '<< OK']]
            """;

    private record Text(String header, String text) implements DescriptorSource {
        @Override
        public Optional<byte[]> read(String path) {
            return path.equals("command-set.yaml") ? Optional.of(text.getBytes(StandardCharsets.UTF_8)) : Optional.empty();
        }

        @Override
        public Optional<DescriptorSource> parent(String id) {
            return id.equals("lamp") ? Optional.of(new Text("lamp/command-set.yaml", LAMP)) : DescriptorSource.shipped(id, Text.class.getClassLoader());
        }
    }

    private static SortedMap<String, String> docs(String descriptor) throws Exception {
        return new Pipeline().generate(new GenerateRequest(new Text("child/command-set.yaml", descriptor), "com.example", EnumSet.of(Part.DOCS))).docs();
    }

    @Test
    void theModelIsInTheSetsOwnLanguage() throws Exception {
        CommandSet set = new Pipeline().check(new Text("lamp/command-set.yaml", LAMP)).commandSet();
        assertThat(set.title()).isEqualTo("灯");
        assertThat(set.commands().get(0).summary()).isEqualTo("开灯");
    }

    @Test
    void aSetThatDoesNotSayItsLanguageIsEnglishAndHasPagesInTheOthers() throws Exception {
        assertThat(docs(LAMP.replace("language: zh", "").replace("[en]", "[zh]").replace("只有中文", "English only")))
                .containsOnlyKeys("lamp.html", "lamp.md", "lamp.zh.html", "lamp.zh.md")
                .hasEntrySatisfying("lamp.zh.html", page -> assertThat(page).contains("<html lang=\"zh\">", "开灯"));
    }

    @Test
    void aTranslationIsAddedToAnInheritedTextAndIsNoChangeOfWhatItIsAbout() throws Exception {
        String child = """
                atspec: 1
                id: child
                title: {en: Child, zh: 孩子}
                manual: {title: M, file: '2'}
                language: en
                translations: [zh]
                extends: lamp
                change: {commands: {AT+LAMP: {description: {add: {en: Now in English}}}}}
                """;
        CommandSet set = new Pipeline().check(new Text("child/command-set.yaml", child)).commandSet();
        assertThat(set.untranslated()).containsEntry("en", 0).containsEntry("zh", 0);
        assertThat(set.commands().get(0).description()).isEqualTo("Now in English");
        assertThat(set.commands().get(0).provenance().changed()).isFalse();
        assertThat(new Pipeline().check(new Text("child/command-set.yaml", child.replace("{add: {en: Now in English}}", "Anew"))).commandSet().commands().get(0).provenance().changed())
                .isTrue();
    }

    @Test
    void everyLanguageHasItsPagesAndTheyLinkToEachOther() throws Exception {
        SortedMap<String, String> docs = docs(LAMP);
        assertThat(docs.keySet()).containsExactly("lamp.en.html", "lamp.en.md", "lamp.html", "lamp.md");
        assertThat(docs.get("lamp.html")).contains("<html lang=\"zh\"", "开灯", "href=\"lamp.en.html\"").doesNotContain("Switch on");
        assertThat(docs.get("lamp.en.html")).contains("<html lang=\"en\"", "Switch on", "href=\"lamp.html\"").doesNotContain("开灯");
    }

    @Test
    void aTextThatLacksALanguageIsShownInTheOwnOneAndCounted() throws Exception {
        assertThat(docs(LAMP).get("lamp.en.html")).contains("只有中文");
        assertThat(new Pipeline().check(new Text("lamp/command-set.yaml", LAMP)).commandSet().untranslated()).containsOnly(java.util.Map.entry("zh", 0), java.util.Map.entry("en", 1));
    }

    /** acme-base is in English alone. */
    @Test
    void inheritedProseIsInTheLanguageItWasWrittenIn() throws Exception {
        String child =
                """
                atspec: 1
                id: child
                title: {zh: 子, en: Child}
                manual: {title: M, file: '1'}
                language: zh
                translations: [en]
                extends: acme-base
                change: {commands: {AT+WIPE: {summary: {zh: 清除, en: Wipe}}}}
                """;
        assertThat(docs(child).get("child.html")).contains("清除", "Light a lamp");
        assertThat(docs(child).get("child.en.html")).contains("Wipe", "Light a lamp").doesNotContain("清除");
        CommandSet set = new Pipeline().check(new Text("child/command-set.yaml", child)).commandSet();
        assertThat(set.untranslated().get("en")).isZero();
        assertThat(set.untranslated().get("zh")).isPositive();
    }

    @Test
    void aChildOfOneLanguageTakesThatOneOfItsParentsTexts() throws Exception {
        String child =
                """
                atspec: 1
                id: child
                title: Child
                manual: {title: M, file: '1'}
                language: en
                extends: lamp
                """;
        assertThat(docs(child)).containsOnlyKeys("child.html", "child.md");
        assertThat(docs(child).get("child.html")).contains("Switch on", "只有中文");
    }
}
