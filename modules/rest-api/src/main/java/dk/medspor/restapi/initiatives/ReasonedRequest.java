package dk.medspor.restapi.initiatives;

import dk.medspor.kernel.Protected;
import dk.medspor.restapi.http.Text;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** When something was decided, and why. */
record ReasonedRequest(@NotNull LocalDate on, @Text(max = 4_000) String reason) {

    Protected<String> why() {
        return Protected.text(reason);
    }
}
