package io.github.atspec.core.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.core.run.Descriptors;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.InvalidValueException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strings in generated Java are characters, whatever bytes they are on the wire. */
class CharsetsInJavaTest {
    private static final String DESCRIPTOR =
            """
            commands:
              AT+SAY:
                parameters:
                  name: {type: string, bytes: 1..6, charset: ISO-8859-1, none: né}
                  text: {type: string, bytes: 0..16, charset: UCS2, secret: true}
                set: {syntax: 'AT+SAY=<"name">,<"text">', rules: ['<name> != "Süd"', 'bytes(<text>) <= 12']}
            """;
    private static GeneratedCodecs codecs;

    @BeforeAll
    static void generate() {
        codecs = new GeneratedCodecs(Descriptors.sample(DESCRIPTOR));
    }

    private static Object request(String name, String text) throws ReflectiveOperationException {
        Object builder = codecs.compilation().load(Shipped.BASE + ".model.Say$Set").getMethod("builder").invoke(null);
        Class<?> type = builder.getClass();
        type.getMethod("name", String.class).invoke(builder, name);
        type.getMethod("text", String.class).invoke(builder, text);
        return Invocations.invoke(type.getMethod("build"), builder);
    }

    @Test
    void charactersBecomeTheBytesOfTheirCharset() throws ReflectiveOperationException {
        Bytes line = codecs.write(codecs.variant("AT+SAY set").request(), request("Zürich", "Zoé"));

        assertThat(line).hasToString("AT+SAY=\"Z\\xFCrich\",\"005A006F00E9\"");
        assertThat(codecs.read(codecs.variant("AT+SAY set").request(), line)).isEqualTo(request("Zürich", "Zoé"));
    }

    @Test
    void bytesThatAreNoTextComeBack() {
        Bytes line = Bytes.utf8("AT+SAY=\"a\",\"D83D\"");

        Object read = codecs.read(codecs.variant("AT+SAY set").request(), line);

        assertThat(codecs.write(codecs.variant("AT+SAY set").request(), read)).isEqualTo(line);
    }

    @Test
    void aSpellingOfNoValueIsReadInItsCharset() {
        Object read = codecs.read(codecs.variant("AT+SAY set").request(), Bytes.of("AT+SAY=\"n\u00e9\",\"\"".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)));

        assertThat(read).hasToString("Set[name=null, text=***]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Łódź | x | <name> = Łódź: has a character that ISO-8859-1 has not",
                "Zürich! | x | <name> = Z\\xFCrich!: must be 1..6 bytes long",
                "né | x | <name> = n\\xE9: stands for no value",
                "Süd | x | <name> = S\\xFCd: breaks the rule <name> != \"Süd\"",
                "a | Zoé?! | <text> = ***: must be 0..16 bytes long",
                "a | Zoé! | <text> = ***: breaks the rule bytes(<text>) <= 12"
            })
    void theBuilderRefusesWhatTheLineCannotHold(String name, String text, String message) {
        assertThatThrownBy(() -> request(name, text)).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }

    @Test
    void aSecretIsMaskedWhereItCannotBeEncoded() {
        assertThatThrownBy(() -> request("a", "\uD83D")).isInstanceOf(InvalidValueException.class).hasMessage("<text> = ***: has a character that UCS2 has not");
    }
}
