package io.github.atspec.samples.aithinkercomboat.emulator;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.IpAddresses;
import io.github.atspec.runtime.emulator.state.FieldsState;
import io.github.atspec.runtime.emulator.state.Kept;
import io.github.atspec.runtime.emulator.state.QueueState;
import io.github.atspec.runtime.emulator.state.ScalarState;
import io.github.atspec.runtime.emulator.state.StateStore;
import io.github.atspec.runtime.emulator.state.TableState;
import io.github.atspec.samples.aithinkercomboat.model.AutoTransparentType;
import io.github.atspec.samples.aithinkercomboat.model.CertificateType;
import io.github.atspec.samples.aithinkercomboat.model.ConnectionStatus;
import io.github.atspec.samples.aithinkercomboat.model.ReceiveMode;
import io.github.atspec.samples.aithinkercomboat.model.SocketType;
import java.net.Inet4Address;
import java.util.Comparator;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What the emulated device remembers. Thread-safe, see {@link StateStore}.
 */
@Generated("io.github.atspec")
public final class State {
    private final ScalarState<ReceiveMode> receiveMode;

    private final TableState<Integer, SocketsRow> sockets;

    private final QueueState<ReceivedRow> received;

    private final FieldsState<AutoTransparentRow> autoTransparent;

    private final TableState<CertificateType, CertificatesRow> certificates;

    private final FieldsState<DnsRow> dns;

    State(StateStore store) {
        receiveMode = store.scalar("receive mode", ReceiveMode.PASSIVE, Kept.RAM);
        sockets = store.table("sockets", SocketsRow::conId, Comparator.naturalOrder(), StateStore.UNBOUNDED, Kept.RAM);
        received = store.queue("received", StateStore.UNBOUNDED, Kept.RAM);
        autoTransparent = store.fields("auto transparent", AutoTransparentRow.builder().build(), Kept.FLASH);
        certificates = store.table("certificates", CertificatesRow::type, Comparator.comparing(CertificateType::wire, Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())), StateStore.UNBOUNDED, Kept.FLASH);
        dns = store.fields("dns", DnsRow.builder().build(), Kept.RAM);
    }

    /**
     * How received data is announced.
     */
    public ScalarState<ReceiveMode> receiveMode() {
        return receiveMode;
    }

    /**
     * All connections.
     */
    public TableState<Integer, SocketsRow> sockets() {
        return sockets;
    }

    /**
     * Packets that were announced but not yet read, oldest first.
     */
    public QueueState<ReceivedRow> received() {
        return received;
    }

    /**
     * What is connected for transparent mode after a reset.
     */
    public FieldsState<AutoTransparentRow> autoTransparent() {
        return autoTransparent;
    }

    /**
     * Certificates and keys for SSL connections, one of each type.
     */
    public TableState<CertificateType, CertificatesRow> certificates() {
        return certificates;
    }

    /**
     * Servers that are asked for names.
     */
    public FieldsState<DnsRow> dns() {
        return dns;
    }

    /**
     * A row of {@link #sockets}.
     */
    public record SocketsRow(int conId, SocketType type, ConnectionStatus status,
            @Nullable String remoteHost, @Nullable Integer remotePort, @Nullable Integer localPort,
            @Nullable Integer serverConId) {
        public SocketsRow {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(status, "status");
        }

        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return builder()
                    .conId(conId)
                    .type(type)
                    .status(status)
                    .remoteHost(remoteHost)
                    .remotePort(remotePort)
                    .localPort(localPort)
                    .serverConId(serverConId);
        }

        /**
         * Makes {@link SocketsRow}.
         */
        public static final class Builder {
            private @Nullable Integer conId;

            private @Nullable SocketType type;

            private @Nullable ConnectionStatus status;

            private @Nullable String remoteHost;

            private @Nullable Integer remotePort;

            private @Nullable Integer localPort;

            private @Nullable Integer serverConId;

            private Builder() {
            }

            public Builder conId(int conId) {
                this.conId = conId;
                return this;
            }

            public Builder type(SocketType type) {
                this.type = type;
                return this;
            }

            public Builder status(ConnectionStatus status) {
                this.status = status;
                return this;
            }

            public Builder remoteHost(@Nullable String remoteHost) {
                this.remoteHost = remoteHost;
                return this;
            }

            public Builder remotePort(@Nullable Integer remotePort) {
                this.remotePort = remotePort;
                return this;
            }

            public Builder localPort(@Nullable Integer localPort) {
                this.localPort = localPort;
                return this;
            }

            public Builder serverConId(@Nullable Integer serverConId) {
                this.serverConId = serverConId;
                return this;
            }

            public SocketsRow build() {
                return new SocketsRow(
                        Objects.requireNonNull(conId, "conID"),
                        Objects.requireNonNull(type, "type"),
                        Objects.requireNonNull(status, "status"),
                        remoteHost,
                        remotePort,
                        localPort,
                        serverConId);
            }
        }
    }

    /**
     * A row of {@link #received}.
     */
    public record ReceivedRow(int conId, Bytes data) {
        public ReceivedRow {
            Objects.requireNonNull(data, "data");
        }

        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return builder()
                    .conId(conId)
                    .data(data);
        }

        /**
         * Makes {@link ReceivedRow}.
         */
        public static final class Builder {
            private @Nullable Integer conId;

            private @Nullable Bytes data;

            private Builder() {
            }

            public Builder conId(int conId) {
                this.conId = conId;
                return this;
            }

            public Builder data(Bytes data) {
                this.data = data;
                return this;
            }

            public ReceivedRow build() {
                return new ReceivedRow(
                        Objects.requireNonNull(conId, "conID"),
                        Objects.requireNonNull(data, "data"));
            }
        }
    }

    /**
     * The values of {@link #autoTransparent}.
     */
    public record AutoTransparentRow(AutoTransparentType type, @Nullable String remoteHost,
            @Nullable Integer remotePort) {
        public AutoTransparentRow {
            Objects.requireNonNull(type, "type");
        }

        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return builder()
                    .type(type)
                    .remoteHost(remoteHost)
                    .remotePort(remotePort);
        }

        /**
         * Makes {@link AutoTransparentRow}.
         */
        public static final class Builder {
            private @Nullable AutoTransparentType type = AutoTransparentType.DISABLED;

            private @Nullable String remoteHost;

            private @Nullable Integer remotePort;

            private Builder() {
            }

            public Builder type(AutoTransparentType type) {
                this.type = type;
                return this;
            }

            public Builder remoteHost(@Nullable String remoteHost) {
                this.remoteHost = remoteHost;
                return this;
            }

            public Builder remotePort(@Nullable Integer remotePort) {
                this.remotePort = remotePort;
                return this;
            }

            public AutoTransparentRow build() {
                return new AutoTransparentRow(
                        Objects.requireNonNull(type, "type"),
                        remoteHost,
                        remotePort);
            }
        }
    }

    /**
     * A row of {@link #certificates}.
     */
    public record CertificatesRow(CertificateType type, Bytes certificate) {
        public CertificatesRow {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(certificate, "certificate");
        }

        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return builder()
                    .type(type)
                    .certificate(certificate);
        }

        @Override
        public String toString() {
            return "CertificatesRow[" + "type=" + type + ", " + "certificate=***" + "]";
        }

        /**
         * Makes {@link CertificatesRow}.
         */
        public static final class Builder {
            private @Nullable CertificateType type;

            private @Nullable Bytes certificate;

            private Builder() {
            }

            public Builder type(CertificateType type) {
                this.type = type;
                return this;
            }

            public Builder certificate(Bytes certificate) {
                this.certificate = certificate;
                return this;
            }

            public CertificatesRow build() {
                return new CertificatesRow(
                        Objects.requireNonNull(type, "type"),
                        Objects.requireNonNull(certificate, "certificate"));
            }
        }
    }

    /**
     * The values of {@link #dns}.
     */
    public record DnsRow(Inet4Address dnsIp1, Inet4Address dnsIp2) {
        public DnsRow {
            Objects.requireNonNull(dnsIp1, "DNS IP1");
            Objects.requireNonNull(dnsIp2, "DNS IP2");
        }

        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return builder()
                    .dnsIp1(dnsIp1)
                    .dnsIp2(dnsIp2);
        }

        /**
         * Makes {@link DnsRow}.
         */
        public static final class Builder {
            private @Nullable Inet4Address dnsIp1 = IpAddresses.ipv4("0.0.0.0");

            private @Nullable Inet4Address dnsIp2 = IpAddresses.ipv4("0.0.0.0");

            private Builder() {
            }

            public Builder dnsIp1(Inet4Address dnsIp1) {
                this.dnsIp1 = dnsIp1;
                return this;
            }

            public Builder dnsIp2(Inet4Address dnsIp2) {
                this.dnsIp2 = dnsIp2;
                return this;
            }

            public DnsRow build() {
                return new DnsRow(
                        Objects.requireNonNull(dnsIp1, "DNS IP1"),
                        Objects.requireNonNull(dnsIp2, "DNS IP2"));
            }
        }
    }
}
