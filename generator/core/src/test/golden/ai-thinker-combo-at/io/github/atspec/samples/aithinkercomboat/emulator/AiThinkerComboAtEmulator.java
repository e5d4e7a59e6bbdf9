package io.github.atspec.samples.aithinkercomboat.emulator;

import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.emulator.Answer;
import io.github.atspec.runtime.emulator.Emulator;
import io.github.atspec.runtime.emulator.EmulatorMain;
import io.github.atspec.runtime.emulator.EmulatorOptions;
import io.github.atspec.runtime.spec.Done;
import io.github.atspec.samples.aithinkercomboat.codec.AiThinkerComboAtDialect;
import io.github.atspec.samples.aithinkercomboat.codec.EventsCodec;
import io.github.atspec.samples.aithinkercomboat.codec.Modes;
import io.github.atspec.samples.aithinkercomboat.codec.SocketCodec;
import io.github.atspec.samples.aithinkercomboat.codec.SocketautottCodec;
import io.github.atspec.samples.aithinkercomboat.codec.SocketdelCodec;
import io.github.atspec.samples.aithinkercomboat.codec.SocketreadCodec;
import io.github.atspec.samples.aithinkercomboat.codec.SocketrecvcfgCodec;
import io.github.atspec.samples.aithinkercomboat.codec.SocketsendCodec;
import io.github.atspec.samples.aithinkercomboat.codec.SocketsendlineCodec;
import io.github.atspec.samples.aithinkercomboat.codec.SocketttCodec;
import io.github.atspec.samples.aithinkercomboat.codec.SslcretCodec;
import io.github.atspec.samples.aithinkercomboat.codec.WdnsCodec;
import io.github.atspec.samples.aithinkercomboat.codec.WdomainCodec;
import io.github.atspec.samples.aithinkercomboat.model.AutoTransparentType;
import io.github.atspec.samples.aithinkercomboat.model.ConnectionStatus;
import io.github.atspec.samples.aithinkercomboat.model.ReceiveMode;
import io.github.atspec.samples.aithinkercomboat.model.Socket;
import io.github.atspec.samples.aithinkercomboat.model.SocketDown;
import io.github.atspec.samples.aithinkercomboat.model.Socketautott;
import io.github.atspec.samples.aithinkercomboat.model.Socketdel;
import io.github.atspec.samples.aithinkercomboat.model.Socketread;
import io.github.atspec.samples.aithinkercomboat.model.Socketrecvcfg;
import io.github.atspec.samples.aithinkercomboat.model.Socketsend;
import io.github.atspec.samples.aithinkercomboat.model.Socketsendline;
import io.github.atspec.samples.aithinkercomboat.model.Sockettt;
import io.github.atspec.samples.aithinkercomboat.model.Sslcret;
import io.github.atspec.samples.aithinkercomboat.model.Wdns;
import io.github.atspec.samples.aithinkercomboat.model.Wdomain;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Behaves as the descriptor of Ai-Thinker Combo-AT, TCP/IP says. Every variant of a command has a method to override.
 *
 * <p>The descriptor does not say enough for {@link #wdomainSet}: refused until overridden.
 */
@Generated("io.github.atspec")
public class AiThinkerComboAtEmulator extends Emulator {
    private final State state;

    private final EventsCodec events;

    /**
     * With default options.
     */
    public AiThinkerComboAtEmulator() {
        this(EmulatorOptions.defaults());
    }

    @SuppressWarnings("this-escape")
    public AiThinkerComboAtEmulator(EmulatorOptions options) {
        super(AiThinkerComboAtDialect.DIALECT, options);
        state = new State(store());
        Modes modes = new Modes(state.receiveMode());
        events = new EventsCodec(modes);
        SocketCodec socket = new SocketCodec(modes);
        on(socket.setClient, this::socketSetClientAllowed, this::socketSetClient);
        on(socket.setServer, this::socketSetServerAllowed, this::socketSetServer);
        on(socket.read, this::socketRead);
        SocketsendCodec socketsend = new SocketsendCodec(modes);
        on(socketsend.set, this::socketsendSetAllowed, this::socketsendSet);
        SocketsendlineCodec socketsendline = new SocketsendlineCodec(modes);
        on(socketsendline.set, this::socketsendlineSetAllowed, this::socketsendlineSet);
        SocketreadCodec socketread = new SocketreadCodec(modes);
        on(socketread.set, this::socketreadSetAllowed, this::socketreadSet);
        SocketdelCodec socketdel = new SocketdelCodec(modes);
        on(socketdel.set, this::socketdelSetAllowed, this::socketdelSet);
        SocketrecvcfgCodec socketrecvcfg = new SocketrecvcfgCodec(modes);
        on(socketrecvcfg.set, this::socketrecvcfgSet);
        SocketttCodec sockettt = new SocketttCodec(modes);
        on(sockettt.execute, this::socketttExecuteAllowed, this::socketttExecute);
        on(sockettt.set, this::socketttSetAllowed, this::socketttSet);
        SocketautottCodec socketautott = new SocketautottCodec(modes);
        on(socketautott.setClient, this::socketautottSetClient);
        on(socketautott.setServer, this::socketautottSetServer);
        on(socketautott.setOff, this::socketautottSetOff);
        on(socketautott.read, this::socketautottRead);
        SslcretCodec sslcret = new SslcretCodec(modes);
        on(sslcret.setWrite, this::sslcretSetWrite);
        on(sslcret.setQuery, this::sslcretSetQuery);
        WdomainCodec wdomain = new WdomainCodec(modes);
        on(wdomain.set, this::wdomainSet);
        WdnsCodec wdns = new WdnsCodec(modes);
        on(wdns.read, this::wdnsRead);
        on(wdns.set, this::wdnsSet);
    }

    /**
     * Runs the emulator on a TCP port; {@code --help} tells more.
     */
    public static void main(String[] args) {
        System.exit(EmulatorMain.run("Ai-Thinker Combo-AT, TCP/IP", args, AiThinkerComboAtEmulator::new));
    }

    /**
     * What the device remembers.
     */
    public final State state() {
        return state;
    }

    /**
     * Answers <code>AT+SOCKET=&lt;type&gt;,&lt;remote host&gt;,&lt;port&gt;[,&lt;keep alive&gt;,&lt;conID&gt;]</code>: Connect to a server.
     *
     * <p>By default changes "sockets".
     */
    protected Answer<Socket.SetClientResponse> socketSetClient(Socket.SetClient request) {
        Integer conId = request.conId() != null ? request.conId() : state.sockets().lowestFree(1L, 2147483647L, Math::toIntExact);
        if (conId == null) {
            return Answer.error();
        }
        State.SocketsRow socketsRow = State.SocketsRow.builder()
                .conId(conId)
                .type(request.type())
                .status(ConnectionStatus.CONNECTED)
                .remoteHost(request.remoteHost())
                .remotePort(request.port())
                .build();
        state.sockets().put(socketsRow);
        Socket.SetClientConnectSuccessLine connectSuccess = Socket.SetClientConnectSuccessLine.builder()
                .conId(socketsRow.conId())
                .build();
        return Answer.ok(new Socket.SetClientResponse(connectSuccess));
    }

    /**
     * Whether the state allows {@link #socketSetClient}; the command is refused if not. By default:
     *
     * <ul>
     * <li>not state.sockets has &lt;conID&gt; if &lt;conID&gt; present
     * </ul>
     */
    protected boolean socketSetClientAllowed(Socket.SetClient request) {
        return request.conId() == null || !state.sockets().has(request.conId());
    }

    /**
     * Answers <code>AT+SOCKET=&lt;type&gt;,&lt;port&gt;[,&lt;keep alive&gt;,&lt;conID&gt;]</code>: Listen on a local port.
     *
     * <p>By default changes "sockets".
     */
    protected Answer<Done> socketSetServer(Socket.SetServer request) {
        Integer conId = request.conId() != null ? request.conId() : state.sockets().lowestFree(1L, 2147483647L, Math::toIntExact);
        if (conId == null) {
            return Answer.error();
        }
        State.SocketsRow socketsRow = State.SocketsRow.builder()
                .conId(conId)
                .type(request.type())
                .status(ConnectionStatus.CONNECTED)
                .localPort(request.port())
                .build();
        state.sockets().put(socketsRow);
        return Answer.ok(Done.DONE);
    }

    /**
     * Whether the state allows {@link #socketSetServer}; the command is refused if not. By default:
     *
     * <ul>
     * <li>not state.sockets has &lt;conID&gt; if &lt;conID&gt; present
     * </ul>
     */
    protected boolean socketSetServerAllowed(Socket.SetServer request) {
        return request.conId() == null || !state.sockets().has(request.conId());
    }

    /**
     * Answers <code>AT+SOCKET?</code>: List all connections.
     *
     * <p>By default reports "sockets".
     */
    protected Answer<Socket.ReadResponse> socketRead(Socket.Read request) {
        List<State.SocketsRow> socketsRows = state.sockets().rows();
        List<Socket.ReadConnectionsLine> connections = socketsRows.stream()
                .map(row -> Socket.ReadConnectionsLine.builder()
                        .conId(row.conId())
                        .type(row.type())
                        .status(row.status())
                        .remoteHost(row.remoteHost())
                        .remotePort(row.remotePort())
                        .localPort(row.localPort())
                        .serverConId(row.serverConId())
                        .build())
                .toList();
        return Answer.ok(new Socket.ReadResponse(connections));
    }

    /**
     * Answers <code>AT+SOCKETSEND=&lt;conID&gt;,&lt;length&gt;</code>: Send data of any length and content over a connection.
     *
     * <p>By default succeeds and changes nothing.
     */
    protected Answer<Done> socketsendSet(Socketsend.Set request) {
        return Answer.ok(Done.DONE);
    }

    /**
     * Whether the state allows {@link #socketsendSet}; the command is refused if not. By default:
     *
     * <ul>
     * <li>state.sockets has &lt;conID&gt;
     * </ul>
     */
    protected boolean socketsendSetAllowed(Socketsend.Set request) {
        return state.sockets().has(request.conId());
    }

    /**
     * Answers <code>AT+SOCKETSENDLINE=&lt;conID&gt;,&lt;length&gt;,&lt;data&gt;</code>: Send data that fits the command line over a connection.
     *
     * <p>By default succeeds and changes nothing.
     */
    protected Answer<Done> socketsendlineSet(Socketsendline.Set request) {
        return Answer.ok(Done.DONE);
    }

    /**
     * Whether the state allows {@link #socketsendlineSet}; the command is refused if not. By default:
     *
     * <ul>
     * <li>state.sockets has &lt;conID&gt;
     * </ul>
     */
    protected boolean socketsendlineSetAllowed(Socketsendline.Set request) {
        return state.sockets().has(request.conId());
    }

    /**
     * Answers <code>AT+SOCKETREAD=&lt;conID&gt;</code>: Read one received packet.
     *
     * <p>By default reports "received".
     */
    protected Answer<Socketread.SetResponse> socketreadSet(Socketread.Set request) {
        State.ReceivedRow receivedFound = state.received().take(row -> row.conId() == request.conId());
        Socketread.SetPacketLine packet = receivedFound == null
                ? null
                : Socketread.SetPacketLine.builder()
                        .conId(receivedFound.conId())
                        .data(receivedFound.data())
                        .build();
        return Answer.ok(new Socketread.SetResponse(packet));
    }

    /**
     * Whether the state allows {@link #socketreadSet}; the command is refused if not. By default:
     *
     * <ul>
     * <li>state.sockets has &lt;conID&gt;
     * </ul>
     */
    protected boolean socketreadSetAllowed(Socketread.Set request) {
        return state.sockets().has(request.conId());
    }

    /**
     * Answers <code>AT+SOCKETDEL=&lt;conID&gt;</code>: Delete a connection.
     *
     * <p>By default changes "sockets", "received".
     */
    protected Answer<Done> socketdelSet(Socketdel.Set request) {
        state.sockets().removeIf(row -> row.conId() == request.conId());
        state.received().removeIf(row -> row.conId() == request.conId());
        return Answer.ok(Done.DONE);
    }

    /**
     * Whether the state allows {@link #socketdelSet}; the command is refused if not. By default:
     *
     * <ul>
     * <li>state.sockets has &lt;conID&gt;
     * </ul>
     */
    protected boolean socketdelSetAllowed(Socketdel.Set request) {
        return state.sockets().has(request.conId());
    }

    /**
     * Answers <code>AT+SOCKETRECVCFG=&lt;mode&gt;</code>: Choose how received data is announced.
     *
     * <p>By default changes "receive mode".
     */
    protected Answer<Done> socketrecvcfgSet(Socketrecvcfg.Set request) {
        state.receiveMode().set(request.mode());
        return Answer.ok(Done.DONE);
    }

    /**
     * Answers <code>AT+SOCKETTT</code>: Enter transparent mode over the only connection.
     *
     * <p>By default succeeds and changes nothing.
     */
    protected Answer<Done> socketttExecute(Sockettt.Execute request) {
        return Answer.ok(Done.DONE);
    }

    /**
     * Whether the state allows {@link #socketttExecute}; the command is refused if not. By default:
     *
     * <ul>
     * <li>count(state.sockets) = 1
     * </ul>
     */
    protected boolean socketttExecuteAllowed(Sockettt.Execute request) {
        return state.sockets().count() == 1;
    }

    /**
     * Answers <code>AT+SOCKETTT=&lt;UDPServerTTMode&gt;</code>: Enter transparent mode over the only UDP server.
     *
     * <p>By default succeeds and changes nothing.
     */
    protected Answer<Done> socketttSet(Sockettt.Set request) {
        return Answer.ok(Done.DONE);
    }

    /**
     * Whether the state allows {@link #socketttSet}; the command is refused if not. By default:
     *
     * <ul>
     * <li>count(state.sockets) = 1
     * </ul>
     */
    protected boolean socketttSetAllowed(Sockettt.Set request) {
        return state.sockets().count() == 1;
    }

    /**
     * Answers <code>AT+SOCKETAUTOTT=&lt;type&gt;,&lt;remote host&gt;,&lt;port&gt;</code>: Connect to a server after a reset.
     *
     * <p>By default changes "auto transparent".
     */
    protected Answer<Done> socketautottSetClient(Socketautott.SetClient request) {
        state.autoTransparent().update(State.AutoTransparentRow.builder().build(), old -> old.toBuilder()
                .type(request.type())
                .remoteHost(request.remoteHost())
                .remotePort(request.port())
                .build());
        return Answer.ok(Done.DONE);
    }

    /**
     * Answers <code>AT+SOCKETAUTOTT=&lt;type&gt;,&lt;port&gt;</code>: Listen on a local port after a reset.
     *
     * <p>By default changes "auto transparent".
     */
    protected Answer<Done> socketautottSetServer(Socketautott.SetServer request) {
        state.autoTransparent().reset();
        state.autoTransparent().update(State.AutoTransparentRow.builder().build(), old -> old.toBuilder()
                .type(AutoTransparentType.UDP_SERVER)
                .remotePort(request.port())
                .build());
        return Answer.ok(Done.DONE);
    }

    /**
     * Answers <code>AT+SOCKETAUTOTT=&lt;type&gt;[,&lt;port&gt;]</code>: No transparent mode after a reset.
     *
     * <p>By default changes "auto transparent".
     */
    protected Answer<Done> socketautottSetOff(Socketautott.SetOff request) {
        state.autoTransparent().reset();
        return Answer.ok(Done.DONE);
    }

    /**
     * Answers <code>AT+SOCKETAUTOTT?</code>: Show the setting.
     *
     * <p>By default reports "auto transparent".
     */
    protected Answer<Socketautott.ReadResponse> socketautottRead(Socketautott.Read request) {
        State.AutoTransparentRow autoTransparent = state.autoTransparent().value();
        Socketautott.ReadResponse setting = Socketautott.ReadResponse.builder()
                .type(autoTransparent.type())
                .remoteHost(autoTransparent.remoteHost())
                .remotePort(autoTransparent.remotePort())
                .build();
        return Answer.ok(setting);
    }

    /**
     * Answers <code>AT+SSLCRET=&lt;type&gt;,&lt;length&gt;</code>: Set a certificate.
     *
     * <p>By default changes "certificates".
     */
    protected Answer<Done> sslcretSetWrite(Sslcret.SetWrite request) {
        State.CertificatesRow certificatesRow = State.CertificatesRow.builder()
                .type(request.type())
                .certificate(request.certificate())
                .build();
        state.certificates().put(certificatesRow);
        return Answer.ok(Done.DONE);
    }

    /**
     * Answers <code>AT+SSLCRET=&lt;type&gt;</code>: Show a certificate.
     *
     * <p>By default reports "certificates".
     */
    protected Answer<Sslcret.SetQueryResponse> sslcretSetQuery(Sslcret.SetQuery request) {
        State.CertificatesRow certificatesFound = state.certificates().first(row -> row.type().equals(request.type()));
        Sslcret.SetQueryCertificateLine certificate = certificatesFound == null
                ? null
                : Sslcret.SetQueryCertificateLine.builder()
                        .type(certificatesFound.type())
                        .certificate(certificatesFound.certificate())
                        .build();
        return Answer.ok(new Sslcret.SetQueryResponse(certificate));
    }

    /**
     * Answers <code>AT+WDOMAIN=&lt;server name&gt;</code>: Resolve a domain name.
     *
     * <p>To be overridden: the descriptor does not say where the device takes &lt;IP&gt; from. Until then
     * the command is refused.
     */
    protected Answer<Wdomain.SetResponse> wdomainSet(Wdomain.Set request) {
        return Answer.error();
    }

    /**
     * Answers <code>AT+WDNS?</code>: Show the DNS servers.
     *
     * <p>By default reports "dns".
     */
    protected Answer<Wdns.ReadResponse> wdnsRead(Wdns.Read request) {
        State.DnsRow dns = state.dns().value();
        Wdns.ReadResponse servers = Wdns.ReadResponse.builder()
                .dnsIp1(dns.dnsIp1())
                .dnsIp2(dns.dnsIp2())
                .build();
        return Answer.ok(servers);
    }

    /**
     * Answers <code>AT+WDNS=&lt;DNS IP1&gt;[,&lt;DNS IP2&gt;]</code>: Set the DNS servers.
     *
     * <p>By default changes "dns".
     */
    protected Answer<Wdns.SetResponse> wdnsSet(Wdns.Set request) {
        state.dns().update(State.DnsRow.builder().build(), old -> old.toBuilder()
                .dnsIp1(request.dnsIp1())
                .dnsIp2(request.dnsIp2() != null ? request.dnsIp2() : old.dnsIp2())
                .build());
        Wdns.SetResponse servers = Wdns.SetResponse.builder()
                .dnsIp1(request.dnsIp1())
                .dnsIp2(request.dnsIp2())
                .build();
        return Answer.ok(servers);
    }

    /**
     * Raises "socket down": Data was received over a connection.
     */
    public void socketDown(SocketDown event) {
        store().lock().run(() -> {
            if (ReceiveMode.PASSIVE.equals(state.receiveMode().value())) {
                if (event.data() == null) {
                    throw new InvalidValueException("data", "absent", "must be given, the device keeps it in \"received\"");
                }
                State.ReceivedRow receivedRow = State.ReceivedRow.builder()
                        .conId(event.conId())
                        .data(event.data())
                        .build();
                state.received().add(receivedRow);
            }
            raise(events.socketDown, event);
        });
    }

    /**
     * As {@link #socketDown(SocketDown)}, with a builder to fill.
     */
    public void socketDown(Consumer<SocketDown.Builder> event) {
        SocketDown.Builder builder = SocketDown.builder();
        event.accept(builder);
        socketDown(builder.build());
    }
}
