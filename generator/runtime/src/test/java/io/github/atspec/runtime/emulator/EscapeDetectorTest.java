package io.github.atspec.runtime.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect.EscapeSequence;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EscapeDetectorTest {
    private static final long MS = 1_000_000;

    private final ByteQueue data = new ByteQueue();

    private static EscapeDetector detector(String bytes, int before, int after) {
        return new EscapeDetector(
                new EscapeSequence(Bytes.utf8(bytes), Duration.ofMillis(before), Duration.ofMillis(after), Duration.ZERO), 0);
    }

    /** Whether the sequence is complete after these bytes, which come at one time. */
    private boolean send(EscapeDetector detector, String bytes, long millis) {
        for (char c : bytes.toCharArray()) {
            detector.accept((byte) c, millis * MS, data);
        }
        return detector.complete();
    }

    @Test
    void withoutSilenceTheSequenceIsFoundAnywhere() {
        assertThat(send(detector("+++", 0, 0), "ab+++", 0)).isTrue();
        assertThat(data.takeAll()).isEqualTo(Bytes.utf8("ab"));
    }

    @Test
    void aPartOfTheSequenceThatGoesOnDifferentlyIsData() {
        assertThat(send(detector("+++", 0, 0), "a++b+c", 0)).isFalse();
        assertThat(data.takeAll()).isEqualTo(Bytes.utf8("a++b+c"));
    }

    @Test
    void aSequenceThatOverlapsItsOwnBeginningIsFound() {
        assertThat(send(detector("+-+x", 0, 0), "+-+-+x", 0)).isTrue();
        assertThat(data.takeAll()).isEqualTo(Bytes.utf8("+-"));
    }

    @Test
    void heldBackBytesGivenOutAfterAWhileStillCount() {
        EscapeDetector detector = detector("+++", 0, 0);
        send(detector, "a++", 0);
        assertThat(data.takeAll()).isEqualTo(Bytes.utf8("a"));
        assertThat(detector.patience()).isEqualTo(Duration.ofMillis(200));
        detector.flush(data);
        assertThat(data.takeAll()).isEqualTo(Bytes.utf8("++"));
        assertThat(detector.patience()).isEqualTo(Duration.ZERO);
        assertThat(send(detector, "+", 500)).isTrue();
        assertThat(data.takeAll()).isEqualTo(Bytes.EMPTY);
    }

    @Test
    void bytesGivenOutAreNotGivenOutAgain() {
        EscapeDetector detector = detector("+++", 0, 0);
        send(detector, "++", 0);
        detector.flush(data);
        send(detector, "x", 500);
        assertThat(data.takeAll()).isEqualTo(Bytes.utf8("++x"));
    }

    @Test
    void theSilenceBeforeIsRequired() {
        EscapeDetector detector = detector("+++", 20, 0);
        assertThat(send(detector, "a", 100)).isFalse();
        assertThat(send(detector, "+++", 119)).as("1 ms early").isFalse();
        assertThat(send(detector, "+++", 139)).isTrue();
        assertThat(data.takeAll()).isEqualTo(Bytes.utf8("a+++"));
    }

    @Test
    void theSilenceBeforeCountsFromTheBeginningOfPassthrough() {
        assertThat(send(detector("+++", 20, 0), "+++", 19)).isFalse();
        assertThat(send(detector("+++", 20, 0), "+++", 20)).isTrue();
    }

    @Test
    void theSequenceMayComeInPiecesThatAreCloseTogether() {
        EscapeDetector detector = detector("+++", 20, 0);
        send(detector, "+", 100);
        send(detector, "+", 119);
        assertThat(detector.patience()).isEqualTo(Duration.ofMillis(20));
        assertThat(send(detector, "+", 138)).isTrue();
    }

    @Test
    void aSilenceInsideTheSequenceMakesDataOfWhatCameBefore() {
        EscapeDetector detector = detector("+++", 20, 0);
        send(detector, "+", 100);
        assertThat(send(detector, "++", 120)).isFalse();
        assertThat(data.takeAll()).isEqualTo(Bytes.utf8("+"));
        assertThat(send(detector, "+", 121)).isTrue();
    }

    @Test
    void aByteInTheSilenceAfterMakesDataOfTheSequence() {
        EscapeDetector detector = detector("+++", 20, 20);
        assertThat(send(detector, "+++", 100)).isTrue();
        assertThat(detector.remaining(119 * MS)).isEqualTo(MS);
        assertThat(send(detector, "x", 119)).isFalse();
        assertThat(data.takeAll()).isEqualTo(Bytes.utf8("+++x"));
    }

    @Test
    void theSilenceAfterEndsOnTime() {
        EscapeDetector detector = detector("+++", 0, 20);
        send(detector, "+++", 100);
        assertThat(detector.remaining(120 * MS)).isZero();
    }
}
