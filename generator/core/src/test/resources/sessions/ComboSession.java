package sample.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.core.decode.Traced;
import io.github.atspec.core.java.session.Tap;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.IpAddresses;
import io.github.atspec.runtime.client.CommandFailedException;
import io.github.atspec.runtime.client.CommandRefusedException;
import io.github.atspec.runtime.client.DataMode;
import io.github.atspec.runtime.client.RawCommand;
import io.github.atspec.runtime.client.SessionOptions;
import io.github.atspec.runtime.emulator.Answer;
import io.github.atspec.runtime.emulator.EmulatorOptions;
import io.github.atspec.runtime.emulator.MemoryHost;
import io.github.atspec.runtime.spec.Done;
import io.github.atspec.runtime.time.VirtualTime;
import io.github.atspec.runtime.transport.Transport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import sample.client.AiThinkerComboAt;
import sample.emulator.AiThinkerComboAtEmulator;
import sample.emulator.State;
import sample.model.CertificateType;
import sample.model.ConnectionStatus;
import sample.model.ReceiveMode;
import sample.model.Socket;
import sample.model.SocketDown;
import sample.model.SocketType;
import sample.model.Socketsend;
import sample.model.Sslcret;
import sample.model.Wdns;
import sample.model.Wdomain;

/** Client and emulator of the shipped descriptor, generated, in one process on one thread. Every public static method is a test. */
public final class ComboSession {
    private static final String CRLF = "\\x0D\\x0A";

    private ComboSession() {}

    /** Knows one name, which the descriptor cannot. */
    private static class Device extends AiThinkerComboAtEmulator {
        Device(EmulatorOptions options) {
            super(options);
        }

        @Override
        protected Answer<Wdomain.SetResponse> wdomainSet(Wdomain.Set request) {
            return request.serverName().equals("www.baidu.com")
                    ? Answer.ok(Wdomain.SetResponse.builder().ip(IpAddresses.ip("14.119.104.189")).build())
                    : super.wdomainSet(request);
        }
    }

    private static final class Rig implements AutoCloseable {
        final VirtualTime time = new VirtualTime();
        final AiThinkerComboAtEmulator device;
        final Tap wire;
        final AiThinkerComboAt modem;
        final List<SocketDown> downs = new ArrayList<>();

        Rig(Traced traced) {
            this(traced, new Device(EmulatorOptions.defaults()));
        }

        Rig(Traced traced, AiThinkerComboAtEmulator device) {
            this.device = device;
            wire = new Tap(MemoryHost.connect(device));
            modem = AiThinkerComboAt.open(wire, SessionOptions.standard().withTime(time).withExecutor(Runnable::run).withWireLog(traced.log(time)));
            modem.onSocketDown(downs::add);
        }

        void connect() {
            modem.socket().setClient(r -> r.type(SocketType.TCP_CLIENT).remoteHost("192.168.31.239").port(60000));
            wire.taken();
        }

        void expect(String... lines) {
            assertThat(wire.taken()).isEqualTo(String.join("\n", lines));
        }

        @Override
        public void close() {
            modem.close();
        }
    }

    public static void the_device_gives_numbers_and_announces_them_before_ok(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            Socket.SetClientResponse first = rig.modem.socket().setClient(r -> r.type(SocketType.TCP_CLIENT).remoteHost("192.168.31.239").port(60000));
            rig.expect(">> AT+SOCKET=4,192.168.31.239,60000" + CRLF, "<< connect success ConID=1" + CRLF + "OK" + CRLF);
            Socket.SetClientResponse second =
                    rig.modem.socket().setClient(r -> r.type(SocketType.TCP_CLIENT).remoteHost("example.org").port(80).keepAlive(60));
            rig.expect(">> AT+SOCKET=4,example.org,80,60" + CRLF, "<< connect success ConID=2" + CRLF + "OK" + CRLF);

            assertThat(first.connectSuccess().conId()).isEqualTo(1);
            assertThat(second.connectSuccess().conId()).isEqualTo(2);
        }
    }

    public static void a_server_skips_the_host_with_its_comma(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            rig.modem.socket().setServer(r -> r.type(SocketType.TCP_SERVER).port(8888));

            rig.expect(">> AT+SOCKET=3,8888" + CRLF, "<< OK" + CRLF);
        }
    }

    public static void a_payload_holds_any_byte(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            rig.connect();

            rig.modem.socketsend().set(r -> r.conId(1).data(Bytes.utf8("\r\nOK\r\n\0,")));

            rig.expect(">> AT+SOCKETSEND=1,8" + CRLF, "<< >", ">> " + CRLF + "OK" + CRLF + "\\x00,", "<< " + CRLF + "OK" + CRLF);
            assertThat(rig.device.journal().requests(Socketsend.Set.class))
                    .containsExactly(Socketsend.Set.builder().conId(1).data(Bytes.utf8("\r\nOK\r\n\0,")).build());
        }
    }

    public static void a_long_payload_arrives_whole(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            rig.connect();
            byte[] data = new byte[5000];
            for (int i = 0; i < data.length; i++) {
                data[i] = (byte) i;
            }

            rig.modem.socketsend().set(r -> r.conId(1).data(Bytes.of(data)));

            rig.expect(">> AT+SOCKETSEND=1,5000" + CRLF, "<< >", ">> " + Bytes.of(data), "<< " + CRLF + "OK" + CRLF);
            assertThat(rig.device.journal().requests(Socketsend.Set.class).get(0).data()).isEqualTo(Bytes.of(data));
        }
    }

    public static void data_that_fits_the_line_is_quoted_when_it_must_be(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            rig.connect();

            rig.modem.socketsendline().set(r -> r.conId(1).data("1234567890"));
            rig.modem.socketsendline().set(r -> r.conId(1).data("a,b\"c"));

            rig.expect(
                    ">> AT+SOCKETSENDLINE=1,10,1234567890" + CRLF,
                    "<< OK" + CRLF,
                    ">> AT+SOCKETSENDLINE=1,5,\"a,b\\\\\"c\"" + CRLF,
                    "<< OK" + CRLF);
        }
    }

    public static void passively_received_packets_wait_and_are_read_one_by_one(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            rig.connect();
            rig.device.socketDown(e -> e.conId(1).data(Bytes.utf8("Hello From TCP Server")));
            rig.device.socketDown(e -> e.conId(1).data(Bytes.utf8("again")));
            rig.expect("<< +EVENT:SocketDown,1,21" + CRLF + "+EVENT:SocketDown,1,5" + CRLF);
            assertThat(rig.downs).extracting(SocketDown::length).containsExactly(21, 5);
            assertThat(rig.downs.get(0).data()).isNull();

            assertThat(rig.modem.socketread().set(r -> r.conId(1)).packet().data()).isEqualTo(Bytes.utf8("Hello From TCP Server"));
            rig.expect(">> AT+SOCKETREAD=1" + CRLF, "<< +SOCKETREAD,1,21,Hello From TCP Server" + CRLF + "OK" + CRLF);
            assertThat(rig.modem.socketread().set(r -> r.conId(1)).packet().data()).isEqualTo(Bytes.utf8("again"));
            rig.wire.taken();
            assertThat(rig.modem.socketread().set(r -> r.conId(1)).packet()).isNull();
            rig.expect(">> AT+SOCKETREAD=1" + CRLF, "<< OK" + CRLF);
        }
    }

    public static void packets_of_another_connection_stay(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            rig.connect();
            rig.connect();
            rig.device.socketDown(e -> e.conId(1).data(Bytes.utf8("one")));
            rig.device.socketDown(e -> e.conId(2).data(Bytes.utf8("two")));

            assertThat(rig.modem.socketread().set(r -> r.conId(2)).packet().data()).isEqualTo(Bytes.utf8("two"));

            assertThat(rig.device.state().received().rows()).containsExactly(State.ReceivedRow.builder().conId(1).data(Bytes.utf8("one")).build());
        }
    }

    public static void actively_received_data_comes_with_the_event_and_does_not_wait(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            rig.connect();
            rig.modem.socketrecvcfg().set(r -> r.mode(ReceiveMode.ACTIVE));
            rig.expect(">> AT+SOCKETRECVCFG=1" + CRLF, "<< OK" + CRLF);

            rig.device.socketDown(SocketDown.builder().conId(1).data(Bytes.utf8("OK\r\n")).build());

            rig.expect("<< +EVENT:SocketDown,1,4,OK" + CRLF + CRLF);
            assertThat(rig.downs).containsExactly(SocketDown.builder().conId(1).data(Bytes.utf8("OK\r\n")).build());
            assertThat(rig.device.state().received().isEmpty()).isTrue();
        }
    }

    public static void a_deleted_connection_is_not_listed_and_its_packets_are_gone(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            rig.connect();
            rig.modem.socket().setServer(r -> r.type(SocketType.UDP_SERVER).port(8001));
            rig.device.socketDown(e -> e.conId(2).data(Bytes.utf8("x")));
            rig.wire.taken();

            assertThat(rig.modem.socket().read().connections()).extracting(Socket.ReadConnectionsLine::conId).containsExactly(1, 2);
            rig.expect(">> AT+SOCKET?" + CRLF, "<< 1,4,1,192.168.31.239,60000,-1,0" + CRLF + "2,1,1,,-1,8001,0" + CRLF + "OK" + CRLF);
            rig.modem.socketdel().set(r -> r.conId(2));
            rig.expect(">> AT+SOCKETDEL=2" + CRLF, "<< OK" + CRLF);
            assertThat(rig.modem.socket().read().connections()).containsExactly(Socket.ReadConnectionsLine.builder()
                    .conId(1)
                    .type(SocketType.TCP_CLIENT)
                    .status(ConnectionStatus.CONNECTED)
                    .remoteHost("192.168.31.239")
                    .remotePort(60000)
                    .build());
            rig.expect(">> AT+SOCKET?" + CRLF, "<< 1,4,1,192.168.31.239,60000,-1,0" + CRLF + "OK" + CRLF);
            assertThat(rig.device.state().received().isEmpty()).isTrue();
        }
    }

    public static void the_number_of_a_deleted_connection_is_given_again(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            rig.connect();
            rig.connect();
            rig.modem.socketdel().set(r -> r.conId(1));

            assertThat(rig.modem.socket().setClient(r -> r.type(SocketType.SSL_CLIENT).remoteHost("h").port(1)).connectSuccess().conId()).isEqualTo(1);
        }
    }

    public static void a_seed_that_the_test_bench_inserts_is_listed(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            rig.modem.socket().setServer(r -> r.type(SocketType.TCP_SERVER).port(8888));
            rig.device.state().sockets().put(State.SocketsRow.builder()
                    .conId(2).type(SocketType.TCP_SEED).status(ConnectionStatus.CONNECTED).remoteHost("192.168.31.239").remotePort(50321).serverConId(1).build());
            rig.wire.taken();

            assertThat(rig.modem.socket().read().connections().get(1).type()).isEqualTo(SocketType.TCP_SEED);

            rig.expect(">> AT+SOCKET?" + CRLF, "<< 1,3,1,,-1,8888,0" + CRLF + "2,5,1,192.168.31.239,50321,-1,1" + CRLF + "OK" + CRLF);
        }
    }

    public static void a_certificate_is_written_shown_and_survives_a_restart(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            rig.modem.sslcret().setWrite(r -> r.type(CertificateType.CA).certificate(Bytes.utf8("1234567890")));
            rig.expect(">> AT+SSLCRET=1,10" + CRLF, "<< >", ">> 1234567890", "<< " + CRLF + "OK" + CRLF);
            rig.device.restart();

            assertThat(rig.modem.sslcret().setQuery(r -> r.type(CertificateType.CA)).certificate().certificate()).isEqualTo(Bytes.utf8("1234567890"));

            rig.expect(">> AT+SSLCRET=1" + CRLF, "<< +SSLCRET:1,10,1234567890" + CRLF + "OK" + CRLF);
            assertThat(rig.modem.sslcret().setQuery(r -> r.type(CertificateType.CLIENT_PRIVATE_KEY)).certificate()).isNull();
            rig.expect(">> AT+SSLCRET=3" + CRLF, "<< OK" + CRLF);
        }
    }

    public static void a_secret_shows_nowhere_in_text(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            rig.modem.sslcret().setWrite(r -> r.type(CertificateType.CA).certificate(Bytes.utf8("1234567890")));

            assertThat(rig.device.state().certificates().rows().toString()).isEqualTo("[CertificatesRow[type=CA, certificate=***]]");
            assertThat(rig.device.journal().entries().toString()).doesNotContain("1234567890");
        }
    }

    public static void an_overridden_method_answers_what_the_descriptor_cannot(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            assertThat(rig.modem.wdomain().set(r -> r.serverName("www.baidu.com")).ip()).isEqualTo(IpAddresses.ip("14.119.104.189"));
            rig.expect(">> AT+WDOMAIN=www.baidu.com" + CRLF, "<< +WDOMAIN:14.119.104.189" + CRLF + "OK" + CRLF);

            assertThatThrownBy(() -> rig.modem.wdomain().set(r -> r.serverName("nowhere.example"))).isInstanceOf(CommandFailedException.class);
            rig.expect(">> AT+WDOMAIN=nowhere.example" + CRLF, "<< ERROR" + CRLF);
        }
    }

    public static void dns_servers_are_set_and_shown_and_an_absent_one_stays(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            assertThat(rig.modem.wdns().read()).isEqualTo(new Wdns.ReadResponse(IpAddresses.ipv4("0.0.0.0"), IpAddresses.ipv4("0.0.0.0")));
            rig.expect(">> AT+WDNS?" + CRLF, "<< +WDNS:0.0.0.0,0.0.0.0" + CRLF + "OK" + CRLF);
            rig.modem.wdns().set(r -> r.dnsIp1(IpAddresses.ipv4("192.168.3.1")).dnsIp2(IpAddresses.ipv4("8.8.8.8")));
            rig.expect(">> AT+WDNS=192.168.3.1,8.8.8.8" + CRLF, "<< +WDNS:192.168.3.1,8.8.8.8" + CRLF + "OK" + CRLF);
            assertThat(rig.modem.wdns().set(r -> r.dnsIp1(IpAddresses.ipv4("114.114.114.114"))).dnsIp2()).isNull();
            rig.expect(">> AT+WDNS=114.114.114.114" + CRLF, "<< +WDNS:114.114.114.114" + CRLF + "OK" + CRLF);

            assertThat(rig.modem.wdns().read().dnsIp2()).isEqualTo(IpAddresses.ipv4("8.8.8.8"));
        }
    }

    public static void transparent_mode_passes_bytes_both_ways_until_left(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            rig.connect();
            List<String> far = new ArrayList<>();
            rig.device.transparent().subscribe(data -> far.add(data.utf8()));

            DataMode<Done> data = rig.modem.sockettt().execute();
            rig.expect(">> AT+SOCKETTT" + CRLF, "<< >");
            data.write(Bytes.utf8("send to module"));
            rig.device.transparent().send(Bytes.utf8("OK\r\nand more"));
            assertThat(data.read()).isEqualTo(Bytes.utf8("OK\r\nand more"));
            data.leave();

            rig.expect(">> send to module", "<< OK" + CRLF + "and more", ">> +++", "<< " + CRLF + "OK" + CRLF);
            assertThat(String.join("", far)).isEqualTo("send to module");
            rig.modem.socketdel().set(r -> r.conId(1));
            rig.expect(">> AT+SOCKETDEL=1" + CRLF, "<< OK" + CRLF);
        }
    }

    public static void data_are_sent_by_a_raw_command_after_the_prompt(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            rig.connect();
            RawCommand send = RawCommand.of("AT+SOCKETSEND=1,3").withData(">", Bytes.utf8("abc"));

            assertThat(rig.modem.session().raw(send).success()).isTrue();

            rig.expect(">> AT+SOCKETSEND=1,3" + CRLF, "<< >", ">> abc", "<< " + CRLF + "OK" + CRLF);
        }
    }

    public static void a_session_begins_with_a_modem_that_passes_bytes_through(Traced traced) throws Exception {
        AiThinkerComboAtEmulator lenient = new Device(EmulatorOptions.defaults()) {
            @Override
            protected boolean socketttExecuteAllowed(sample.model.Sockettt.Execute request) {
                return true;
            }
        };
        Transport wire = MemoryHost.connect(lenient);
        byte[] enter = Bytes.utf8("AT+SOCKETTT\r\n").toByteArray();
        wire.write(enter, 0, enter.length);
        VirtualTime time = new VirtualTime();
        SessionOptions options = SessionOptions.standard().withTime(time).withExecutor(Runnable::run).withWireLog(traced.log(time)).withDataMode();
        try (AiThinkerComboAt modem = AiThinkerComboAt.open(wire, options)) {
            DataMode<Done> data = modem.session().dataMode();
            data.read();
            lenient.transparent().send(Bytes.utf8("from afar"));
            assertThat(data.read()).isEqualTo(Bytes.utf8("from afar"));
            assertThatThrownBy(() -> modem.socket().read()).isInstanceOf(CommandRefusedException.class);

            CompletableFuture<Done> left = data.leaveAsync();
            time.advance(Duration.ofSeconds(3));

            assertThat(left).isCompleted();
            assertThat(modem.socket().read().connections()).isEmpty();
        }
    }

    public static void preconditions_refuse_before_the_prompt(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            assertThatThrownBy(() -> rig.modem.socketsend().set(r -> r.conId(1).data(Bytes.utf8("123")))).isInstanceOf(CommandFailedException.class);
            rig.expect(">> AT+SOCKETSEND=1,3" + CRLF, "<< ERROR" + CRLF);
            assertThatThrownBy(() -> rig.modem.sockettt().execute()).isInstanceOf(CommandFailedException.class);
            rig.expect(">> AT+SOCKETTT" + CRLF, "<< ERROR" + CRLF);
            rig.connect();
            assertThatThrownBy(() -> rig.modem.socket().setServer(r -> r.type(SocketType.TCP_SERVER).port(1).conId(1)))
                    .isInstanceOf(CommandFailedException.class);
            rig.expect(">> AT+SOCKET=3,1,,1" + CRLF, "<< ERROR" + CRLF);
        }
    }

    public static void a_precondition_can_be_overridden(Traced traced) {
        AiThinkerComboAtEmulator lenient = new Device(EmulatorOptions.defaults()) {
            @Override
            protected boolean socketttExecuteAllowed(sample.model.Sockettt.Execute request) {
                return true;
            }
        };
        try (Rig rig = new Rig(traced, lenient)) {
            rig.modem.sockettt().execute().leave();

            rig.expect(">> AT+SOCKETTT" + CRLF, "<< >", ">> +++", "<< " + CRLF + "OK" + CRLF);
        }
    }

    public static void invalid_values_are_refused_before_anything_is_sent(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            assertThatThrownBy(() -> rig.modem.socket().setClient(r -> r.type(SocketType.TCP_CLIENT).remoteHost("h").port(65536)))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("<port> = 65536: must be in 0..65535");
            assertThatThrownBy(() -> rig.modem.socket().setServer(r -> r.type(SocketType.TCP_CLIENT).port(1)))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith("<type> = 4: ");
            assertThatThrownBy(() -> rig.modem.sslcret().setWrite(r -> r.type(CertificateType.CA).certificate(Bytes.EMPTY)))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("<length> = 0: breaks the rule <length> >= 1");

            rig.expect("");
        }
    }

    public static void invalid_values_sent_raw_are_refused_by_the_device(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            for (String line : List.of("AT+SOCKET=4,h,65536", "AT+SOCKET=5,1", "AT+SOCKET=4,80", "AT+SSLCRET=1,0", "AT+SOCKETDEL=0", "AT+SOCKETTT=1", "AT+NONE")) {
                assertThat(rig.modem.session().raw(line).success()).as(line).isFalse();
                rig.expect(">> " + line + CRLF, "<< ERROR" + CRLF);
            }
            assertThat(rig.device.state().sockets().isEmpty()).isTrue();
        }
    }

    public static void an_event_that_has_to_be_kept_needs_its_data(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            assertThatThrownBy(() -> rig.device.socketDown(e -> e.conId(1).length(3)))
                    .hasMessage("<data> = absent: must be given, the device keeps it in \"received\"");
            rig.expect("");
        }
    }

    public static void the_setting_for_after_a_reset_is_kept_in_flash(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            rig.modem.socketautott().setClient(r -> r.type(sample.model.AutoTransparentType.TCP_CLIENT).remoteHost("192.168.31.239").port(60000));
            rig.connect();
            rig.device.restart();

            assertThat(rig.modem.socket().read().connections()).isEmpty();
            rig.wire.taken();
            assertThat(rig.modem.socketautott().read().remotePort()).isEqualTo(60000);
            rig.expect(">> AT+SOCKETAUTOTT?" + CRLF, "<< +SOCKETAUTOTT:4,192.168.31.239,60000" + CRLF + "OK" + CRLF);
            rig.modem.socketautott().setOff(r -> r.port(0));
            rig.expect(">> AT+SOCKETAUTOTT=0,0" + CRLF, "<< OK" + CRLF);
            assertThat(rig.modem.socketautott().read().remoteHost()).isNull();
            rig.expect(">> AT+SOCKETAUTOTT?" + CRLF, "<< +SOCKETAUTOTT:0,,-1" + CRLF + "OK" + CRLF);
        }
    }
}
