package io.github.atspec.samples.aithinkercomboat.client;

import io.github.atspec.runtime.client.Belief;
import io.github.atspec.runtime.client.BelievedMode;
import io.github.atspec.runtime.client.Session;
import io.github.atspec.runtime.client.SessionOptions;
import io.github.atspec.runtime.client.Subscription;
import io.github.atspec.runtime.transport.Transport;
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
import io.github.atspec.samples.aithinkercomboat.model.ReceiveMode;
import io.github.atspec.samples.aithinkercomboat.model.SocketDown;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

@Generated("io.github.atspec")
final class AiThinkerComboAtOverSession implements AiThinkerComboAt {
    private final Session session;

    private final EventsCodec events;

    private final SocketCommands socket;

    private final SocketsendCommands socketsend;

    private final SocketsendlineCommands socketsendline;

    private final SocketreadCommands socketread;

    private final SocketdelCommands socketdel;

    private final SocketrecvcfgCommands socketrecvcfg;

    private final SocketttCommands sockettt;

    private final SocketautottCommands socketautott;

    private final SslcretCommands sslcret;

    private final WdomainCommands wdomain;

    private final WdnsCommands wdns;

    private final AiThinkerComboAtModes modes;

    AiThinkerComboAtOverSession(Transport transport, SessionOptions options) {
        Belief<ReceiveMode> receiveModeBelief = new Belief<>(ReceiveMode.PASSIVE);
        Modes modes = new Modes(receiveModeBelief);
        events = new EventsCodec(modes);
        session = Session.open(transport, AiThinkerComboAtDialect.DIALECT, List.of(events.socketDown), options);
        this.socket = new SocketCommandsOverSession(session, new SocketCodec(modes));
        this.socketsend = new SocketsendCommandsOverSession(session, new SocketsendCodec(modes));
        this.socketsendline = new SocketsendlineCommandsOverSession(session, new SocketsendlineCodec(modes));
        this.socketread = new SocketreadCommandsOverSession(session, new SocketreadCodec(modes));
        this.socketdel = new SocketdelCommandsOverSession(session, new SocketdelCodec(modes));
        SocketrecvcfgCodec socketrecvcfgCodec = new SocketrecvcfgCodec(modes);
        this.socketrecvcfg = new SocketrecvcfgCommandsOverSession(session, socketrecvcfgCodec);
        session.watchRaw(socketrecvcfgCodec.set);
        this.sockettt = new SocketttCommandsOverSession(session, new SocketttCodec(modes));
        this.socketautott = new SocketautottCommandsOverSession(session, new SocketautottCodec(modes));
        this.sslcret = new SslcretCommandsOverSession(session, new SslcretCodec(modes));
        this.wdomain = new WdomainCommandsOverSession(session, new WdomainCodec(modes));
        this.wdns = new WdnsCommandsOverSession(session, new WdnsCodec(modes));
        this.modes = new AiThinkerComboAtModes(new BelievedMode<>(receiveModeBelief));
    }

    @Override
    public SocketCommands socket() {
        return socket;
    }

    @Override
    public SocketsendCommands socketsend() {
        return socketsend;
    }

    @Override
    public SocketsendlineCommands socketsendline() {
        return socketsendline;
    }

    @Override
    public SocketreadCommands socketread() {
        return socketread;
    }

    @Override
    public SocketdelCommands socketdel() {
        return socketdel;
    }

    @Override
    public SocketrecvcfgCommands socketrecvcfg() {
        return socketrecvcfg;
    }

    @Override
    public SocketttCommands sockettt() {
        return sockettt;
    }

    @Override
    public SocketautottCommands socketautott() {
        return socketautott;
    }

    @Override
    public SslcretCommands sslcret() {
        return sslcret;
    }

    @Override
    public WdomainCommands wdomain() {
        return wdomain;
    }

    @Override
    public WdnsCommands wdns() {
        return wdns;
    }

    @Override
    public Subscription onSocketDown(Consumer<SocketDown> subscriber) {
        return session.subscribe(events.socketDown, subscriber);
    }

    @Override
    public AiThinkerComboAtModes modes() {
        return modes;
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public void close() {
        session.close();
    }
}
