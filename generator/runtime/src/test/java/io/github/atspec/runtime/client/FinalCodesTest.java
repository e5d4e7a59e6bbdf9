package io.github.atspec.runtime.client;

import static io.github.atspec.runtime.client.Specs.command;
import static io.github.atspec.runtime.client.Specs.ok;
import static io.github.atspec.runtime.client.Specs.payload;
import static io.github.atspec.runtime.client.Specs.prompt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.client.Codecs.Request;
import io.github.atspec.runtime.codec.ResultLine;
import io.github.atspec.runtime.spec.Collected;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.DeviceError;
import io.github.atspec.runtime.spec.ErrorNames;
import io.github.atspec.runtime.spec.NamedError;
import io.github.atspec.runtime.spec.ResultCode;
import io.github.atspec.runtime.spec.ResultCodes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Final result codes with fields. */
class FinalCodesTest {
    private static final CommandSpec<Request, Collected> COMMAND = command(ok());

    private enum Fault implements NamedError {
        NO_SIM,
        DOOR_OPEN;

        @Override
        public long code() {
            return ordinal() + 10;
        }

        static DeviceError of(long code) {
            return Arrays.stream(values()).filter(fault -> fault.code() == code).findFirst().map(DeviceError::of).orElseGet(() -> DeviceError.of(code));
        }
    }

    private final Bench bench = new Bench(Specs.LINK);
    private final List<String> unknown = new ArrayList<>();

    private static ResultCode.Fielded code(String before, ResultLine.Kind kind, String after, ErrorNames names) {
        return new ResultCode.Fielded(new ResultLine(before, kind, 0, after), names, () -> false);
    }

    @BeforeEach
    void tellOfTheCodes() {
        ErrorNames names = new ErrorNames(Fault.class, Fault::of);
        bench.session.resultCodes(new ResultCodes(
                List.of(new ResultCode.Plain("OK", () -> true), code("CONNECT ", ResultLine.Kind.DECIMAL, "", ErrorNames.NONE)),
                List.of(
                        code("+WHY: ", ResultLine.Kind.DECIMAL, "", names),
                        code("+WHY: ", ResultLine.Kind.TEXT, "", names),
                        code("ERR(0x", ResultLine.Kind.HEXADECIMAL, ")", ErrorNames.NONE),
                        new ResultCode.Plain("ERROR", () -> true)),
                Map.of(),
                Map.of()));
        bench.session.onUnknownLine(line -> unknown.add(line.utf8()));
    }

    private CommandFailedException failed(String answer) {
        CompletableFuture<Collected> response = bench.session.submit(COMMAND, Request.of("AT+X"));
        bench.says(answer + "\r\n");
        CompletionException thrown = catchThrowableOfType(CompletionException.class, response::join);
        return (CommandFailedException) thrown.getCause();
    }

    @Test
    void theFieldSaysWhyTheCommandFailedWhateverModeIsBelieved() {
        assertThat(failed("+WHY: 11")).satisfies(failure -> {
            assertThat(failure.code()).isEqualTo("+WHY: 11");
            assertThat(failure.error()).isEqualTo(DeviceError.of(Fault.DOOR_OPEN));
        });
        assertThat(failed("+WHY: 99").error()).isEqualTo(DeviceError.of(99));
        assertThat(failed("+WHY: no SIM").error()).isEqualTo(DeviceError.of(Fault.NO_SIM));
        assertThat(failed("+WHY: tired").error()).isEqualTo(DeviceError.of("tired"));
        assertThat(failed("ERR(0x1F)").error()).isEqualTo(DeviceError.of(31));
        assertThat(failed("ERROR").error()).isNull();
    }

    @Test
    void aCommandMayHaveATableOfItsOwn() {
        CommandSpec<Request, Collected> own = COMMAND.explainedBy(ErrorNames.NONE);
        CompletableFuture<Collected> response = bench.session.submit(own, Request.of("AT+X"));
        bench.says("+WHY: 11\r\n");
        assertThat(response).isCompletedExceptionally();
        CompletionException thrown = catchThrowableOfType(CompletionException.class, response::join);
        assertThat(((CommandFailedException) thrown.getCause()).error()).isEqualTo(DeviceError.of(11));
    }

    @Test
    void aCodeWhileNothingIsPendingIsAnUnknownLine() {
        bench.says("+WHY: 11\r\nERROR\r\n");
        assertThat(unknown).containsExactly("+WHY: 11", "ERROR");
        assertThat(failed("+WHY: 10").error()).isEqualTo(DeviceError.of(Fault.NO_SIM));
    }

    @Test
    void rawCommandsEndWithThem() {
        CompletableFuture<RawResponse> failure = bench.session.submitRaw("AT+Y");
        bench.says("+Y: 1\r\n+WHY: 10\r\n");
        assertThat(failure.join()).isEqualTo(new RawResponse(List.of(Bytes.utf8("+Y: 1")), "+WHY: 10", false, DeviceError.of(Fault.NO_SIM)));
        CompletableFuture<RawResponse> success = bench.session.submitRaw("ATD1");
        bench.says("CONNECT 9600\r\n");
        assertThat(success.join()).isEqualTo(new RawResponse(List.of(), "CONNECT 9600", true, null));
    }

    @Test
    void aPayloadThatFailsIsFollowedByAProbeWhichTheyAnswer() {
        CompletableFuture<Collected> response = bench.session.submit(command(prompt(), payload(), ok()), Request.of("AT+S=1").withData("abc"));
        bench.says("\r\n>");
        bench.says("+WHY: 10\r\n");
        assertThat(response).isCompletedExceptionally();
        bench.written();
        bench.passes(200);
        assertThat(bench.written()).isEqualTo("\rAT\r");
        bench.says("+WHY: 11\r\n");
        bench.passes(200);
        assertThat(failed("+WHY: 10").error()).isEqualTo(DeviceError.of(Fault.NO_SIM));
    }
}
