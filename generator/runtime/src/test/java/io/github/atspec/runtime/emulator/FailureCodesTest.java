package io.github.atspec.runtime.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.runtime.bench.BenchEmulator;
import io.github.atspec.runtime.codec.ResultLine;
import io.github.atspec.runtime.spec.DetailSpec;
import io.github.atspec.runtime.spec.DeviceError;
import io.github.atspec.runtime.spec.Done;
import io.github.atspec.runtime.spec.ErrorNames;
import io.github.atspec.runtime.spec.NamedError;
import io.github.atspec.runtime.spec.Refusal;
import io.github.atspec.runtime.spec.ResultCode;
import io.github.atspec.runtime.spec.ResultCodes;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** Which failure code a device answers with. */
class FailureCodesTest {
    private final BenchEmulator emulator = new BenchEmulator(EmulatorOptions.defaults());
    private final Typist host = Typist.at(emulator);
    private final ResultCode plain = new ResultCode.Plain("ERROR", () -> true);

    private enum Fault implements NamedError {
        NO_COMMAND,
        WRONG_VALUE,
        NOT_NOW,
        OTHER;

        @Override
        public long code() {
            return ordinal() + 1;
        }
    }

    private enum Foreign implements NamedError {
        FULL;

        @Override
        public long code() {
            return 7;
        }

        @Override
        public String text() {
            return "memory full";
        }
    }

    private static ResultCode code(String before, ResultLine.Kind kind, Class<? extends NamedError> table, BooleanSupplier when) {
        return new ResultCode.Fielded(new ResultLine(before, kind, 0, ""), new ErrorNames(table, DeviceError::of), when);
    }

    private static ResultCode number(BooleanSupplier when) {
        return code("+ERR=", ResultLine.Kind.DECIMAL, Fault.class, when);
    }

    private void use(List<ResultCode> failure, Map<Refusal, DeviceError> refusals, Map<Refusal, String> answers) {
        emulator.answerFailuresBy(new ResultCodes(List.of(), failure, refusals, answers), null);
    }

    @Test
    void whatIsRefusedHasTheNumberOfTheReason() {
        use(List.of(number(() -> true), plain), Map.of(
                Refusal.UNKNOWN_COMMAND, DeviceError.of(Fault.NO_COMMAND),
                Refusal.VALUE, DeviceError.of(Fault.WRONG_VALUE),
                Refusal.STATE, DeviceError.of(Fault.NOT_NOW)), Map.of());
        assertThat(host.ask("AT+NONE\r\n")).isEqualTo("+ERR=1\r\n");
        assertThat(host.ask("AT+NUM=100\r\n")).isEqualTo("+ERR=2\r\n");
        assertThat(host.ask("AT+NUM=1\r\nAT+NUM=1\r\n")).isEqualTo("+NUM:1\r\nOK\r\n+ERR=3\r\n");
        emulator.answer(emulator.bench.attention, request -> Answer.error());
        assertThat(host.ask("AT\r\n")).isEqualTo("ERROR\r\n");
    }

    @Test
    void otherwiseIsForAllThatIsNotSaidAndForFailuresWithoutAReason() {
        use(List.of(number(() -> true)), Map.of(Refusal.OTHERWISE, DeviceError.of(Fault.OTHER)), Map.of());
        emulator.answer(emulator.bench.attention, request -> Answer.error());
        assertThat(host.ask("AT+NONE\r\nAT\r\n")).isEqualTo("+ERR=4\r\n+ERR=4\r\n");
    }

    @Test
    void aReasonMayHaveACodeThatIsTextAlone() {
        use(List.of(plain, number(() -> true)), Map.of(), Map.of(Refusal.VALUE, "BAD VALUE", Refusal.OTHERWISE, "BAD"));
        emulator.answer(emulator.bench.attention, request -> Answer.error());
        assertThat(host.ask("AT+NUM=100\r\nAT+NONE\r\nAT\r\n")).isEqualTo("BAD VALUE\r\nBAD\r\nBAD\r\n");
    }

    @Test
    void theModeAndTheTableDecideWhichCodeSaysIt() {
        use(
                List.of(
                        number(() -> emulator.mode.value() == 1),
                        code("+ERR=", ResultLine.Kind.TEXT, Fault.class, () -> emulator.mode.value() == 2),
                        code("+FOREIGN: ", ResultLine.Kind.TEXT, Foreign.class, () -> true),
                        plain),
                Map.of(),
                Map.of());
        emulator.answer(emulator.bench.attention, request -> Answer.error(Fault.NOT_NOW));
        assertThat(host.ask("AT\r\n")).isEqualTo("ERROR\r\n");
        emulator.mode.set(1);
        assertThat(host.ask("AT\r\n")).isEqualTo("+ERR=3\r\n");
        emulator.mode.set(2);
        assertThat(host.ask("AT\r\n")).isEqualTo("+ERR=not now\r\n");
        emulator.answer(emulator.bench.attention, request -> Answer.error(DeviceError.of(Foreign.FULL)));
        assertThat(host.ask("AT\r\n")).isEqualTo("+FOREIGN: memory full\r\n");
        emulator.answer(emulator.bench.attention, request -> Answer.error(DeviceError.of(99)));
        assertThat(host.ask("AT\r\n")).isEqualTo("ERROR\r\n");
    }

    @Test
    void beforeARefusalTheDetailLineSaysWhyWhereTheDialectHasOne() {
        ResultLine line = new ResultLine("ERR ", ResultLine.Kind.DECIMAL, 0, "");
        DetailSpec<ResultLine.Field> detail = new DetailSpec<>(
                line, ResultLine.Field::number, ResultLine.Field::of, code -> DeviceError.of(Fault.values()[(int) code - 1]), () -> emulator.mode.value() == 1);
        ResultCodes codes = new ResultCodes(List.of(), List.of(plain), Map.of(Refusal.VALUE, DeviceError.of(Fault.WRONG_VALUE)), Map.of());
        emulator.answerFailuresBy(codes, detail);
        assertThat(host.ask("AT+NUM=100\r\n")).isEqualTo("ERROR\r\n");
        emulator.mode.set(1);
        assertThat(host.ask("AT+NUM=100\r\n")).isEqualTo("ERR 2\r\nERROR\r\n");
        assertThat(host.ask("AT+NONE\r\n")).isEqualTo("ERROR\r\n");
    }

    @Test
    void anAnswerMayNameItsCode() {
        emulator.answer(emulator.bench.attention, request -> Answer.<Done>code("NO CARRIER"));
        assertThat(host.ask("AT\r\n")).isEqualTo("NO CARRIER\r\n");
        assertThat(emulator.journal().entries()).extracting(JournalEntry::outcome).containsExactly(Outcome.FAILURE);
    }
}
