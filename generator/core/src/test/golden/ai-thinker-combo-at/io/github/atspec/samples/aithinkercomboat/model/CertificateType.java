package io.github.atspec.samples.aithinkercomboat.model;

import javax.annotation.processing.Generated;

/**
 * What a certificate is for.
 */
@Generated("io.github.atspec")
public sealed interface CertificateType permits CertificateType.Known, CertificateType.Other {
    /**
     * root certificate of the authority.
     */
    CertificateType CA = Known.CA;

    /**
     * public key of the client.
     */
    CertificateType CLIENT_PUBLIC_KEY = Known.CLIENT_PUBLIC_KEY;

    /**
     * private key of the client.
     */
    CertificateType CLIENT_PRIVATE_KEY = Known.CLIENT_PRIVATE_KEY;

    /**
     * As on the wire, without quotes.
     */
    String wire();

    /**
     * Whether a request may carry it.
     */
    boolean settable();

    /**
     * The value of a wire form.
     */
    static CertificateType ofWire(String wire) {
        return switch (wire) {
            case "1" -> CA;
            case "2" -> CLIENT_PUBLIC_KEY;
            case "3" -> CLIENT_PRIVATE_KEY;
            default -> new Other(wire);
        };
    }

    /**
     * The values that the descriptor lists.
     */
    enum Known implements CertificateType {
        /**
         * root certificate of the authority.
         */
        CA("1", true),

        /**
         * public key of the client.
         */
        CLIENT_PUBLIC_KEY("2", true),

        /**
         * private key of the client.
         */
        CLIENT_PRIVATE_KEY("3", true);

        private final String wire;

        private final boolean settable;

        Known(String wire, boolean settable) {
            this.wire = wire;
            this.settable = settable;
        }

        @Override
        public String wire() {
            return wire;
        }

        @Override
        public boolean settable() {
            return settable;
        }
    }

    /**
     * A value that a newer device sends; requests refuse it.
     *
     * @param wire as on the wire, without quotes
     */
    record Other(String wire) implements CertificateType {
        @Override
        public boolean settable() {
            return false;
        }
    }
}
