package io.github.atspec.runtime.emulator;

/**
 * The command line of an emulator.
 *
 * @param host name or address to listen on
 * @param port 0 for any free one
 */
record EmulatorArguments(String host, int port, boolean trace, boolean help) {
    /** Not reachable from other machines. */
    static final String DEFAULT_HOST = "127.0.0.1";

    private static final int GREATEST_PORT = 65535;

    /** @throws IllegalArgumentException with a sentence for the user */
    static EmulatorArguments parse(String... args) {
        EmulatorArguments result = new EmulatorArguments(DEFAULT_HOST, 0, false, false);
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--help" -> result = new EmulatorArguments(result.host, result.port, result.trace, true);
                case "--trace" -> result = new EmulatorArguments(result.host, result.port, true, result.help);
                case "--tcp" -> {
                    if (++i == args.length) {
                        throw new IllegalArgumentException("--tcp needs HOST:PORT");
                    }
                    result = result.listenOn(args[i]);
                }
                default -> throw new IllegalArgumentException("unknown argument '" + args[i] + "'");
            }
        }
        return result;
    }

    private EmulatorArguments listenOn(String address) {
        int colon = address.lastIndexOf(':');
        if (colon <= 0) {
            throw new IllegalArgumentException("--tcp needs HOST:PORT, not '" + address + "'");
        }
        String where = address.substring(0, colon);
        boolean bracketed = where.length() > 2 && where.startsWith("[") && where.endsWith("]");
        return new EmulatorArguments(
                bracketed ? where.substring(1, where.length() - 1) : where, port(address.substring(colon + 1)), trace, help);
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= GREATEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Told below, like a number that is no port.
        }
        throw new IllegalArgumentException("'" + text + "' is no port, which is a number from 0 to 65535");
    }
}
