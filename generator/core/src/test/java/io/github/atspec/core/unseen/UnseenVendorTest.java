package io.github.atspec.core.unseen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.differential.Subjects;
import io.github.atspec.core.model.Command;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What manuals of other families need, point by point: each is a chapter of a set that nobody builds, and a test here of the chapter's name. A chapter's examples are
 * played by interpreter, codec, client, emulator and both together, decoded as a log, and its commands looked up in the documentation.
 */
class UnseenVendorTest {
    private static final String CELLULAR = "vega-v5";
    private static final String LORA = "lyra-l2";
    private static final String NUMBERS = "dorado-d4";

    /** All of whose strings are in a multi-byte charset. */
    private static final String MULTI_BYTE = "mira-m6";

    private static final String CLASSIC = "altair-a6";

    /** Of the family that reads by {@code =?}. */
    private static final String LORA_OF_ITS_OWN = "carina-c3";

    @TestFactory
    Stream<DynamicNode> names() {
        return Point.of(CELLULAR, "Names");
    }

    @TestFactory
    Stream<DynamicNode> keywordsAsFirstArguments() {
        return Point.of(CELLULAR, "Keywords as first arguments");
    }

    @TestFactory
    Stream<DynamicNode> deepNesting() {
        return Point.of(CELLULAR, "Deep nesting");
    }

    @TestFactory
    Stream<DynamicNode> argumentsInTheMiddle() {
        return Point.of(CELLULAR, "Arguments in the middle");
    }

    @TestFactory
    Stream<DynamicNode> aRawLastArgument() {
        return Point.of(CELLULAR, "A raw last argument");
    }

    @TestFactory
    Stream<DynamicNode> sRegisters() {
        return Point.of(CELLULAR, "S-registers");
    }

    @TestFactory
    Stream<DynamicNode> newerFirmware() {
        return Point.of(CELLULAR, "Newer firmware");
    }

    @TestFactory
    Stream<DynamicNode> registrationAndSignal() {
        return Point.of(CELLULAR, "Registration and signal");
    }

    @TestFactory
    Stream<DynamicNode> listsWithoutABound() {
        return Point.of(CELLULAR, "Lists without a bound");
    }

    @TestFactory
    Stream<DynamicNode> listsWithABound() {
        return Point.of(CELLULAR, "Lists with a bound");
    }

    @TestFactory
    Stream<DynamicNode> listsCountedByAParameter() {
        return Point.of(CELLULAR, "Lists counted by a parameter");
    }

    @TestFactory
    Stream<DynamicNode> listsOfTwoElementTypes() {
        return Point.of(CELLULAR, "Lists of two element types");
    }

    @TestFactory
    Stream<DynamicNode> valuesOfDeclaredKinds() {
        return Point.of(CELLULAR, "Values of declared kinds");
    }

    @TestFactory
    Stream<DynamicNode> parenthesisedListsAndRanges() {
        return Point.of(CELLULAR, "Parenthesised lists and ranges");
    }

    @TestFactory
    Stream<DynamicNode> prompts() {
        return Point.of(CELLULAR, "Prompts");
    }

    @TestFactory
    Stream<DynamicNode> dataEndedByBytes() {
        return Point.of(CELLULAR, "Data ended by bytes");
    }

    @TestFactory
    Stream<DynamicNode> dataInsideTheRequest() {
        return Point.of(CELLULAR, "Data inside the request");
    }

    @TestFactory
    Stream<DynamicNode> severalCommandsOnOneLine() {
        return Point.of(CELLULAR, "Several commands on one line");
    }

    @TestFactory
    Stream<DynamicNode> theLastLineAgain() {
        return Point.of(CELLULAR, "The last line again");
    }

    @TestFactory
    Stream<DynamicNode> dialStrings() {
        return Point.of(CELLULAR, "Dial strings");
    }

    @TestFactory
    Stream<DynamicNode> resultCodesThatSayWhy() {
        return Point.of(CELLULAR, "Result codes that say why");
    }

    @TestFactory
    Stream<DynamicNode> recordsOfAHeaderLineAndABodyLine() {
        return Point.of(CELLULAR, "Records of a header line and a body line");
    }

    @TestFactory
    Stream<DynamicNode> charsets() {
        return Point.of(CELLULAR, "Charsets");
    }

    @TestFactory
    Stream<DynamicNode> aCharsetOfAllStrings() {
        return Point.of(MULTI_BYTE, "A charset of all strings");
    }

    @TestFactory
    Stream<DynamicNode> successWithFields() {
        return Point.of(CELLULAR, "Success with fields");
    }

    @TestFactory
    Stream<DynamicNode> countedDataAfterALineEnd() {
        return Point.of(CELLULAR, "Counted data after a line end");
    }

    @TestFactory
    Stream<DynamicNode> anEventSpreadOverABracketedFamilyOfLines() {
        return Point.of(CELLULAR, "An event spread over a bracketed family of lines");
    }

    @TestFactory
    Stream<DynamicNode> subBandsAndKeys() {
        return Point.of(LORA, "Sub-bands and keys");
    }

    @TestFactory
    Stream<DynamicNode> otherSpellingsOfResultCodes() {
        return Point.of(LORA, "Other spellings of result codes");
    }

    @TestFactory
    Stream<DynamicNode> commandsThatAnswerNothing() {
        return Point.of(LORA, "Commands that answer nothing");
    }

    @TestFactory
    Stream<DynamicNode> failuresByNumber() {
        return Point.of(NUMBERS, "Failures by number");
    }

    @TestFactory
    Stream<DynamicNode> numbersThatEndAsLinesDo() {
        return Point.of(NUMBERS, "Numbers that end as lines do");
    }

    @TestFactory
    Stream<DynamicNode> resultCodesAsNumbers() {
        return Point.of(CLASSIC, "Result codes as numbers");
    }

    @TestFactory
    Stream<DynamicNode> noResultCodes() {
        return Point.of(CLASSIC, "No result codes");
    }

    @TestFactory
    Stream<DynamicNode> formMarkers() {
        return Point.of(LORA_OF_ITS_OWN, "Form markers");
    }

    @TestFactory
    Stream<DynamicNode> separators() {
        return Point.of(LORA_OF_ITS_OWN, "Separators");
    }

    @Test
    void everyChapterHasATestOfItsName() {
        List<String> tests = Arrays.stream(UnseenVendorTest.class.getDeclaredMethods()).map(Method::getName).toList();
        for (String set : List.of(CELLULAR, LORA, NUMBERS, LORA_OF_ITS_OWN, CLASSIC, MULTI_BYTE)) {
            Stream<String> chapters = Subjects.generated(set).set().commands().stream().map(Command::chapter).distinct();
            assertThat(chapters.map(UnseenVendorTest::methodName)).isSubsetOf(tests);
        }
    }

    private static String methodName(String title) {
        String[] words = title.replaceAll("[^A-Za-z0-9]+", " ").strip().split(" ");
        StringBuilder name = new StringBuilder(words[0].toLowerCase(Locale.ROOT));
        Arrays.stream(words).skip(1).map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)).forEach(name::append);
        return name.toString();
    }
}
