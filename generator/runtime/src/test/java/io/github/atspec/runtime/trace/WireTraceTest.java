package io.github.atspec.runtime.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Span;
import io.github.atspec.runtime.time.VirtualTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WireTraceTest {
    @Test
    void secondsCountFromItsMakingWithSixDigits() {
        VirtualTime time = new VirtualTime();
        time.advance(Duration.ofSeconds(100));
        StringBuilder out = new StringBuilder();
        WireTrace trace = new WireTrace(out, time);
        trace.record(time.nanoTime(), WireLog.Direction.TO_MODEM, "AT");
        time.advance(Duration.ofNanos(12_345_678_901L));
        trace.record(time.nanoTime(), WireLog.Direction.TO_HOST, "OK");
        assertThat(out).hasToString("0.000000 >> AT\n12.345678 << OK\n");
    }

    @Test
    void unprintableBytesAndBackslashesAreEscaped() {
        assertThat(WireText.of(Bytes.of((byte) 0x1F, (byte) ' ', (byte) '~', (byte) 0x7F, (byte) 0xFF, (byte) '\\', (byte) 0)))
                .isEqualTo("\\x1F ~\\x7F\\xFF\\\\\\x00");
    }

    @Test
    void spansAreMasked() {
        assertThat(WireText.of(Bytes.utf8("a=one,b=two"), List.of(new Span(8, 11), new Span(2, 5))))
                .isEqualTo("a={secret},b={secret}");
    }

    @Test
    void overlappingSpansAreMaskedOnce() {
        assertThat(WireText.of(Bytes.utf8("abcdefgh"), List.of(new Span(1, 4), new Span(3, 6), new Span(2, 3))))
                .isEqualTo("a{secret}gh");
    }

    @Test
    void neighbouringSpansAreTwoSecrets() {
        assertThat(WireText.of(Bytes.utf8("abcd"), List.of(new Span(0, 2), new Span(2, 4)))).isEqualTo("{secret}{secret}");
    }

    @Test
    void anEmptySecretIsNotMasked() {
        assertThat(WireText.of(Bytes.utf8("a=\"\""), List.of(new Span(3, 3)))).isEqualTo("a=\"\"");
    }

    @Test
    void aPayloadIsCutOut() {
        assertThat(WireText.withPayload(Bytes.utf8("+D,3,a\r\n"), 5, 3, List.of())).isEqualTo("+D,3,{3 bytes}");
        assertThat(WireText.withPayload(Bytes.utf8("+D,3,a\r\nx"), 5, 3, List.of(new Span(1, 2), new Span(5, 8))))
                .isEqualTo("+{secret},3,{secret}x");
    }

    @Test
    void longSecretsAreFoundWhereverTheyRepeat() {
        SecretMemory memory = new SecretMemory();
        memory.remember(Bytes.utf8("x=1234,y=abc"), List.of(new Span(2, 6), new Span(9, 12)));
        assertThat(memory.find(Bytes.utf8("1234 abc 1234"))).containsExactly(new Span(0, 4), new Span(9, 13));
    }
}
