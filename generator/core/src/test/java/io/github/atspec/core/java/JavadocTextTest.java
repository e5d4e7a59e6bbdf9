package io.github.atspec.core.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavadocTextTest {
    @Test
    void text_cannot_end_the_comment() {
        assertThat(JavadocText.of("a */ b")).isEqualTo("a &#42;&#47; b");
        assertThat(JavadocText.of("/ at the start of a line follows an asterisk")).startsWith("&#47; at");
    }

    @Test
    void text_cannot_become_markup_a_tag_or_a_unicode_escape() {
        assertThat(JavadocText.of("<b>{@code x}</b> @see \\u002a & more"))
                .isEqualTo("&lt;b&gt;&#123;&#64;code x&#125;&lt;/b&gt; &#64;see &#92;u002a &amp; more");
    }

    @Test
    void paths_and_products_stay_readable() {
        assertThat(JavadocText.of("a/b 2*3")).isEqualTo("a/b 2*3");
    }

    @Test
    void long_text_is_broken_at_blanks() {
        assertThat(JavadocText.of("word ".repeat(30)).lines()).hasSize(2).allMatch(line -> line.length() <= 100);
    }

    @Test
    void a_sentence_ends_once() {
        assertThat(JavadocText.sentence("Lists all")).isEqualTo("Lists all.");
        assertThat(JavadocText.sentence("Lists all.")).isEqualTo("Lists all.");
    }
}
