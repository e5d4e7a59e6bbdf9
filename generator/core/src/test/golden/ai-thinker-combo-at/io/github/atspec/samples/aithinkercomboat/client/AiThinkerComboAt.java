package io.github.atspec.samples.aithinkercomboat.client;

import io.github.atspec.runtime.client.Session;
import io.github.atspec.runtime.client.SessionOptions;
import io.github.atspec.runtime.client.Subscription;
import io.github.atspec.runtime.transport.Transport;
import io.github.atspec.samples.aithinkercomboat.model.SocketDown;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Ai-Thinker Combo-AT, TCP/IP.
 *
 * <p>Sockets, name resolution and TLS certificates of Ai-Thinker modules with the Combo-AT firmware.
 * Which commands a module has depends on its firmware; the manual lists the differences in another
 * chapter.
 *
 * <p>Thread-safe: callers may be on many threads, one command is in flight at a time.
 */
@Generated("io.github.atspec")
public interface AiThinkerComboAt extends AutoCloseable {
    /**
     * Opens a session over {@code transport} with standard options.
     */
    static AiThinkerComboAt open(Transport transport) {
        return open(transport, SessionOptions.standard());
    }

    /**
     * Opens a session over {@code transport}.
     */
    static AiThinkerComboAt open(Transport transport, SessionOptions options) {
        return new AiThinkerComboAtOverSession(transport, options);
    }

    /**
     * <code>AT+SOCKET</code>: Create a connection, or list all connections.
     */
    SocketCommands socket();

    /**
     * <code>AT+SOCKETSEND</code>: Send data of any length and content over a connection.
     */
    SocketsendCommands socketsend();

    /**
     * <code>AT+SOCKETSENDLINE</code>: Send data that fits the command line over a connection.
     */
    SocketsendlineCommands socketsendline();

    /**
     * <code>AT+SOCKETREAD</code>: Read one received packet.
     */
    SocketreadCommands socketread();

    /**
     * <code>AT+SOCKETDEL</code>: Delete a connection.
     */
    SocketdelCommands socketdel();

    /**
     * <code>AT+SOCKETRECVCFG</code>: Choose how received data is announced.
     */
    SocketrecvcfgCommands socketrecvcfg();

    /**
     * <code>AT+SOCKETTT</code>: Enter transparent mode.
     */
    SocketttCommands sockettt();

    /**
     * <code>AT+SOCKETAUTOTT</code>: Enter transparent mode after a reset, or show the setting.
     */
    SocketautottCommands socketautott();

    /**
     * <code>AT+SSLCRET</code>: Set or query a certificate for SSL connections.
     */
    SslcretCommands sslcret();

    /**
     * <code>AT+WDOMAIN</code>: Resolve a domain name.
     */
    WdomainCommands wdomain();

    /**
     * <code>AT+WDNS</code>: Set or query the DNS servers.
     */
    WdnsCommands wdns();

    /**
     * Delivers "socket down" from now on: Data was received over a connection.
     */
    Subscription onSocketDown(Consumer<SocketDown> subscriber);

    /**
     * What is known or assumed of the modem's modes.
     */
    AiThinkerComboAtModes modes();

    /**
     * The session beneath, for what the descriptor does not know.
     */
    Session session();

    /**
     * Ends the session and closes its transport.
     */
    @Override
    void close();
}
