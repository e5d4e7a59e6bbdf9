package io.github.atspec.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.Sets;
import io.github.atspec.core.model.CommandSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pages say in which charset strings are, where that is not UTF-8. */
class CharsetsInDocsTest {
    private static String page(String set, String ending) {
        CommandSet loaded = Sets.load(set);
        Map<String, String> pages = new DocsEmitter().emit(loaded);
        return String.valueOf(pages.get(loaded.id() + ending));
    }

    @Test
    void aCharsetOfAllStringsIsAFactOfTheDialect() {
        assertThat(page("mira-m6", ".html")).contains("Characters of strings", "in GBK unless a type says otherwise");
        assertThat(page("mira-m6", ".md")).contains("Characters of strings", "in GBK unless a type says otherwise");
    }

    @Test
    void utf8IsNotMentioned() {
        assertThat(page("stratus-s2", ".html")).doesNotContain("Characters of strings", "string in ");
    }

    @Test
    void typesAndConstantsAreInTheirCharset() {
        assertThat(page("vega-v5", ".md")).contains("string in ISO-8859-1", "string in UCS2, which is hexadecimal digits of UTF-16", "안녕", "Genève");
    }

    @Test
    void bytesOfAnExampleThatAreNotUtf8AreSpelledOut() {
        assertThat(page("vega-v5", ".html")).contains("Z\\xFCrich");
    }
}
