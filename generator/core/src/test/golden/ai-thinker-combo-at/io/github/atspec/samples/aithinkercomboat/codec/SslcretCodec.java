package io.github.atspec.samples.aithinkercomboat.codec;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.Done;
import io.github.atspec.runtime.spec.Step;
import io.github.atspec.samples.aithinkercomboat.model.CertificateType;
import io.github.atspec.samples.aithinkercomboat.model.Sslcret;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the lines of <code>AT+SSLCRET</code>.
 */
@Generated("io.github.atspec")
public final class SslcretCodec {
    /**
     * <code>AT+SSLCRET=&lt;type&gt;,&lt;length&gt;</code>
     *
     * <p>Set a certificate.
     */
    public final CommandSpec<Sslcret.SetWrite, Done> setWrite;

    /**
     * <code>AT+SSLCRET=&lt;type&gt;</code>
     *
     * <p>Show a certificate.
     */
    public final CommandSpec<Sslcret.SetQuery, Sslcret.SetQueryResponse> setQuery;

    public SslcretCodec(Modes modes) {
        setWrite = new CommandSpec<>(
                "AT+SSLCRET",
                "set",
                "write",
                new SetWriteFormat(),
                setWriteSteps(),
                List.of(),
                lines -> Done.DONE,
                () -> true,
                (request, response) -> {},
                Duration.ofSeconds(10));
        setQuery = new CommandSpec<>(
                "AT+SSLCRET",
                "set",
                "query",
                new SetQueryFormat(),
                setQuerySteps(),
                List.of(),
                lines -> new Sslcret.SetQueryResponse(lines.optional("certificate", Sslcret.SetQueryCertificateLine.class)),
                () -> true,
                (request, response) -> {},
                Duration.ofSeconds(10));
    }

    private static List<Step<Sslcret.SetWrite, Done>> setWriteSteps() {
        return List.of(
                new Step.Prompt<>(">"),
                new Step.Payload<>("certificate", request -> request.certificate(), request -> request.length(), (request, data) -> new Sslcret.SetWrite(request.type(), request.length(), data), true),
                new Step.Fixed<>("OK"));
    }

    private static List<Step<Sslcret.SetQuery, Sslcret.SetQueryResponse>> setQuerySteps() {
        return List.of(
                new Step.Info<>("certificate", new SetQueryCertificateLineFormat(), 0, 1, (request, line) -> request.type().wire().equals(line.type().wire()), response -> response.certificate() == null ? List.of() : List.of(response.certificate()), () -> true),
                new Step.Fixed<>("OK"));
    }

    /**
     * <code>AT+SSLCRET=&lt;type&gt;,&lt;length&gt;</code>
     */
    private static final class SetWriteFormat implements LineCodec<Sslcret.SetWrite> {
        @Override
        public String head() {
            return "AT+SSLCRET=";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public Sslcret.@Nullable SetWrite read(LineReader in) {
            in.literal("AT+SSLCRET=");
            CertificateType type = CertificateType.ofWire(in.number("type"));
            in.separator(',');
            int length = in.int32("length", 0, 2147483647);
            in.end();
            Bytes certificate = in.awaited("length", length);
            if (in.failed()) {
                return null;
            }
            try {
                return new Sslcret.SetWrite(type, length, certificate);
            } catch (InvalidValueException e) {
                return in.refuse(e);
            }
        }

        @Override
        public void write(LineWriter out, Sslcret.SetWrite value) {
            out.literal("AT+SSLCRET=");
            out.number("type", value.type().wire());
            out.separator(',');
            out.number(value.length());
            out.endCommand("AT+SSLCRET");
        }
    }

    /**
     * <code>AT+SSLCRET=&lt;type&gt;</code>
     */
    private static final class SetQueryFormat implements LineCodec<Sslcret.SetQuery> {
        @Override
        public String head() {
            return "AT+SSLCRET=";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public Sslcret.@Nullable SetQuery read(LineReader in) {
            in.literal("AT+SSLCRET=");
            CertificateType type = CertificateType.ofWire(in.number("type"));
            in.end();
            if (in.failed()) {
                return null;
            }
            try {
                return new Sslcret.SetQuery(type);
            } catch (InvalidValueException e) {
                return in.refuse(e);
            }
        }

        @Override
        public void write(LineWriter out, Sslcret.SetQuery value) {
            out.literal("AT+SSLCRET=");
            out.number("type", value.type().wire());
            out.endCommand("AT+SSLCRET");
        }
    }

    /**
     * <code>+SSLCRET:&lt;type&gt;,&lt;length&gt;,&lt;certificate&gt;</code>
     */
    private static final class SetQueryCertificateLineFormat implements LineCodec<Sslcret.SetQueryCertificateLine> {
        @Override
        public String head() {
            return "+SSLCRET:";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public Sslcret.@Nullable SetQueryCertificateLine read(LineReader in) {
            in.literal("+SSLCRET:");
            CertificateType type = in.open("type", in.number("type"), CertificateType::ofWire, CertificateType.Other.class);
            in.separator(',');
            int length = in.int32("length", 0, 2147483647);
            in.separator(',');
            Bytes certificate = in.counted("certificate", length);
            in.secret();
            in.end();
            if (in.failed()) {
                return null;
            }
            try {
                return new Sslcret.SetQueryCertificateLine(type, length, certificate);
            } catch (InvalidValueException e) {
                return in.refuse(e);
            }
        }

        @Override
        public void write(LineWriter out, Sslcret.SetQueryCertificateLine value) {
            out.literal("+SSLCRET:");
            out.number("type", value.type().wire());
            out.separator(',');
            out.number(value.length());
            out.separator(',');
            out.counted(value.certificate());
            out.secret();
        }

        @Override
        public int payloadMark() {
            return ',';
        }

        @Override
        public long payloadLength(LineReader in) {
            in.literal("+SSLCRET:");
            in.open("type", in.number("type"), CertificateType::ofWire, CertificateType.Other.class);
            in.separator(',');
            int length = in.int32("length", 0, 2147483647);
            in.separator(',');
            return in.mismatched() || !in.atEnd() ? -1 : length;
        }
    }
}
