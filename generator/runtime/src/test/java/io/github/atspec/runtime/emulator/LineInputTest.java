package io.github.atspec.runtime.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineInputTest {

    /** {@code N<digit>,} is followed by so many bytes; what begins with {@code E} needs no end then. {@code X} ends with {@code ;}. */
    private static final class Counts implements LineInput.Ends {
        @Override
        public long payload(byte[] line, int length) {
            return length == 3 && (line[0] == 'N' || line[0] == 'E') && line[2] == ',' ? line[1] - '0' : -1;
        }

        @Override
        public int whole(byte[] line, int length) {
            if (length == 2 && line[0] == 'X' && line[1] == ';') {
                return 1;
            }
            return length >= 3 && line[0] == 'E' && length == 3 + line[1] - '0' ? length : -1;
        }
    }

    private static LineInput input(String commandEnd, int longest) {
        return new LineInput(
                new Dialect(Bytes.utf8(commandEnd), Bytes.utf8("\r\n"), longest, 100, (char) 0, "", List.of("OK"), List.of("ERROR"), null), new Counts());
    }

    private static ByteQueue queue(String text) {
        ByteQueue queue = new ByteQueue();
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        queue.add(bytes, 0, bytes.length);
        return queue;
    }

    /** The lines of a text, given as a whole and byte by byte. */
    private static List<String> lines(String commandEnd, String text) {
        List<String> whole = new ArrayList<>();
        LineInput input = input(commandEnd, 16);
        collect(input, queue(text), whole);
        List<String> single = new ArrayList<>();
        LineInput other = input(commandEnd, 16);
        for (char c : text.toCharArray()) {
            collect(other, queue(String.valueOf(c)), single);
        }
        assertThat(single).isEqualTo(whole);
        return whole;
    }

    private static void collect(LineInput input, ByteQueue in, List<String> lines) {
        while (input.read(in)) {
            lines.add(input.tooLong() ? "too long: " + input.received() : new String(input.array(), 0, input.length(), StandardCharsets.ISO_8859_1));
            input.clear();
        }
    }

    @Test
    void crLfAndBothEndALineWhateverTheDialectSays() {
        for (String end : List.of("\r", "\n", "\r\n")) {
            assertThat(lines(end, "A\rB\nC\r\nD\r\r\nE\n\nF")).containsExactly("A", "B", "C", "D", "", "E", "");
        }
    }

    @Test
    void anEndOfItsOwnEndsALineToo() {
        assertThat(lines("\0", "A\0B\rC\0")).containsExactly("A", "B", "C");
        assertThat(lines("<>", "A<B<>C<<>")).containsExactly("A<B", "C<");
    }

    @Test
    void aLineThatIsTooLongIsDroppedUpToItsEnd() {
        assertThat(lines("\r", "0123456789ABCDEF\r0123456789ABCDEFG\rA\r")).containsExactly("0123456789ABCDEF", "too long: 17", "A");
        assertThat(lines("<>", "0123456789ABCDEF<>0123456789ABCDEFG0123456789ABCDEFG<>A<>"))
                .containsExactly("0123456789ABCDEF", "too long: 34", "A");
    }

    @Test
    void theLfBehindACrIsDataWhereTheDialectEndsLinesWithCr() {
        assertThat(afterLine(input("\r", 16), "A\r", "\nX")).isEqualTo("\\x0AX");
        assertThat(afterLine(input("\n", 16), "A\r", "\nX")).isEqualTo("\\x0AX");
    }

    @Test
    void theLfBehindACrEndsTheLineWhereTheDialectSaysSo() {
        assertThat(afterLine(input("\r\n", 16), "A\r", "\n\nX")).isEqualTo("\\x0AX");
        assertThat(afterLine(input("\r\n", 16), "A\r", "X\n")).isEqualTo("X\\x0A");
        assertThat(afterLine(input("\r\n", 16), "A\n", "\nX")).isEqualTo("\\x0AX");
    }

    @Test
    void theHabitOfTheHostCountsMoreThanTheDialect() {
        assertThat(afterLine(input("\r", 16), "A\r\nB\r", "\nX")).isEqualTo("X");
        assertThat(afterLine(input("\r\n", 16), "A\rB\r", "\nX")).isEqualTo("\\x0AX");
        assertThat(afterLine(input("\r\n", 16), "A\rB\r\nC\r", "\nX")).isEqualTo("X");
        assertThat(afterLine(input("\r\n", 16), "A\r\nB\rC\r", "\nX")).as("has done as the dialect says").isEqualTo("X");
        assertThat(afterLine(input("\r", 16), "A\r\nB\rC\r", "\nX")).as("does as the dialect says again").isEqualTo("\\x0AX");
    }

    @Test
    void theNextHostMayHaveOtherHabits() {
        LineInput input = input("\r", 16);
        collect(input, queue("A\r\nB\r\nhalf a line"), new ArrayList<>());
        input.reset();
        assertThat(afterLine(input, "A\r", "\nX")).isEqualTo("\\x0AX");
    }

    /** What is data after some lines: also when it arrives byte by byte. */
    private static String afterLine(LineInput input, String lines, String rest) {
        ByteQueue in = queue(lines);
        collect(input, in, new ArrayList<>());
        input.dropRestOfEnd(in);
        StringBuilder data = new StringBuilder();
        for (char c : rest.toCharArray()) {
            ByteQueue next = queue(String.valueOf(c));
            input.dropRestOfEnd(next);
            data.append(next.takeAll());
        }
        return data.toString();
    }

    @Test
    void countedBytesMayBeAnything() {
        assertThat(lines("\r", "N4,\r\nab\rAT\r")).containsExactly("N4,\r\nab", "AT");
        assertThat(lines("\r\n", "N2,\r\n\r\nAT\r\n")).containsExactly("N2,\r\n", "AT");
        assertThat(lines("##", "N3,###AT##")).containsExactly("N3,###AT");
        assertThat(lines("\r", "N0,\rAT\r")).containsExactly("N0,", "AT");
    }

    @Test
    void aLineWithAnEndOfItsOwnNeedsNoOther() {
        assertThat(lines("\r", "E2,\r\rATX;E0,\rAT\r")).containsExactly("E2,\r\r", "ATX;E0,", "AT");
        assertThat(lines("\r", "X;E0,AT\r")).containsExactly("X", "E0,", "AT");
    }
}
