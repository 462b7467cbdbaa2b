package dk.medspor.webui.account;

import dk.medspor.access.IssuedSecret;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * What the address to set a password at carries.
 *
 * @param user the id of the account, as it stands in the address
 * @param secret the one-time secret
 */
public record OneTimeLink(String user, String secret) {

    static final String PATH = "/set-password";

    /** The address to hand over, as whoever asks reaches this Medspor. */
    public static String address(IssuedSecret issued, HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request)
                .path(PATH)
                .queryParam("user", issued.accountId())
                .queryParam("secret", issued.secret())
                .toUriString();
    }

    /** Empty when the address was not copied whole. */
    Optional<UUID> accountId() {
        try {
            return Optional.of(UUID.fromString(user));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "OneTimeLink[" + user + "]";
    }
}
