package dk.medspor.restapi.initiatives;

import dk.medspor.kernel.Protected;
import dk.medspor.restapi.http.Text;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/** When something happened, and why if somebody says so. */
record PerhapsReasonedRequest(@NotNull LocalDate on, @Text(max = 4_000) Optional<String> reason) {

    Optional<Protected<String>> why() {
        return reason.map(Protected::text);
    }
}
