package io.github.atspec.samples.aithinkercomboat.model;

import io.github.atspec.runtime.IpAddresses;
import io.github.atspec.runtime.codec.Check;
import java.net.InetAddress;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * AT+WDOMAIN: Resolve a domain name.
 */
@Generated("io.github.atspec")
public final class Wdomain {
    private Wdomain() {
    }

    /**
     * AT+WDOMAIN set.
     *
     * @param serverName &lt;server name&gt;: The name to resolve; 1.. bytes
     */
    public static record Set(String serverName) {
        public Set {
            Check.given("server name", serverName);
            Check.string("server name", serverName, 1, Integer.MAX_VALUE);
        }

        /**
         * A builder without values.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Collects values; {@link #build} checks them.
         */
        public static final class Builder {
            private @Nullable String serverName;

            private Builder() {
            }

            /**
             * &lt;server name&gt;: The name to resolve; 1.. bytes
             */
            public Builder serverName(String serverName) {
                this.serverName = serverName;
                return this;
            }

            /**
             * The record.
             *
             * @throws io.github.atspec.runtime.InvalidValueException when a value is missing or breaks a rule
             */
            public Set build() {
                return new Set(Check.given("server name", serverName));
            }
        }
    }

    /**
     * +WDOMAIN:&lt;IP&gt;: the answer to AT+WDOMAIN set.
     *
     * @param ip &lt;IP&gt;: Its address
     */
    public static record SetResponse(InetAddress ip) {
        public SetResponse {
            Check.given("IP", ip);
        }

        /**
         * A builder without values.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Collects values; {@link #build} checks them.
         */
        public static final class Builder {
            private @Nullable InetAddress ip;

            private Builder() {
            }

            /**
             * &lt;IP&gt;: Its address
             */
            public Builder ip(InetAddress ip) {
                this.ip = ip;
                return this;
            }

            /**
             * &lt;IP&gt;: Its address
             */
            public Builder ip(String ip) {
                this.ip = IpAddresses.ip(ip);
                return this;
            }

            /**
             * The record.
             *
             * @throws io.github.atspec.runtime.InvalidValueException when a value is missing or breaks a rule
             */
            public SetResponse build() {
                return new SetResponse(Check.given("IP", ip));
            }
        }
    }
}
