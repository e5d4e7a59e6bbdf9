package io.github.atspec.core.shipped;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.atspec.core.shipped.Ledger.Entry;
import io.github.atspec.core.shipped.Ledger.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the ledger with the manual itself. The manuals are not part of this repository: give their folder with {@code -Datspec.manuals=DIR}. A manual's file name
 * begins with the short name that the ledger cites.
 */
class LedgerAgainstManualTest {
    /** What wire text looks like: a command, a prefixed answer, a result code, a prompt, a row of numbers, the escape sequence. */
    private static final Pattern WIRE = Pattern.compile("^(AT([+=?]|$)|\\+[A-Z]|OK\\b|ERROR\\b|ERR CODE:|>|\\d+,|connect success|\\+\\+\\+)|=\\d+,\\S|\\+\\+\\+");

    /** A comment behind wire text; the slashes of a URL have no blank before them. */
    private static final Pattern COMMENT = Pattern.compile("(^|\\s+)//.*$");

    static List<String> sets() {
        return Shipped.IDS;
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theManualIsTheOneThatWasClassified(String id) throws Exception {
        Ledger ledger = Ledger.of(id);
        byte[] manual = manual(ledger);
        assertThat(manual).hasSize(ledger.bytes());
        assertThat(sha256(manual)).isEqualTo(ledger.sha256());
        assertThat(lines(manual)).hasSize(ledger.lines());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void syntaxAndLiteralsStandOnTheirLines(String id) throws IOException {
        Ledger ledger = Ledger.of(id);
        List<String> lines = lines(manual(ledger));
        for (Entry entry : ledger.entries()) {
            String text = entry.kind() == Kind.SYNTAX ? requireNonNull(entry.text()) : entry.literal();
            assertThat(lines.get(entry.from() - 1)).as("line %d", entry.from()).contains(text);
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyEntryOfTheListStandsOnItsLine(String id) throws IOException {
        Ledger ledger = Ledger.of(id);
        List<String> lines = lines(manual(ledger));
        for (Entry entry : ledger.entries(Kind.LIST)) {
            Pattern name = Pattern.compile("(?<![A-Z+])" + Pattern.quote(requireNonNull(entry.of())) + "(?![A-Z0-9_+])");
            assertThat(lines.get(entry.from() - 1)).as("line %d", entry.from()).containsPattern(name);
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aLiteralOnALineOfItsOwnIsTheWholeLineButForItsComment(String id) throws IOException {
        Ledger ledger = Ledger.of(id);
        List<String> lines = lines(manual(ledger));
        for (Entry entry : ledger.entries(Kind.LITERAL)) {
            String line = lines.get(entry.from() - 1);
            if (WIRE.matcher(line).lookingAt()) {
                assertThat(COMMENT.matcher(line).replaceFirst("")).as("line %d", entry.from()).isEqualTo(entry.literal());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void noLineCalledProseHoldsWireText(String id) throws IOException {
        Ledger ledger = Ledger.of(id);
        List<String> lines = lines(manual(ledger));
        Stream<String> wire = ledger.entries(Kind.PROSE).stream()
                .flatMapToInt(entry -> IntStream.rangeClosed(entry.from(), entry.to()))
                .filter(line -> WIRE.matcher(lines.get(line - 1)).find())
                .mapToObj(line -> line + ": " + lines.get(line - 1));
        assertThat(wire).isEmpty();
    }

    private static byte[] manual(Ledger ledger) throws IOException {
        String folder = System.getProperty("atspec.manuals", "");
        assumeTrue(!folder.isEmpty(), "skipped: give the folder of the manuals with -Datspec.manuals=DIR to compare ledger and manual " + ledger.manual());
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            Path manual = files.filter(file -> file.getFileName().toString().matches(ledger.manual() + "[^/]*\\.txt"))
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no manual " + ledger.manual() + "*.txt in the folder given"));
            return Files.readAllBytes(manual);
        }
    }

    /** The lines without the blanks around them; text after the last line end counts as one. */
    private static List<String> lines(byte[] manual) {
        return new String(manual, StandardCharsets.UTF_8).lines().map(String::strip).toList();
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
