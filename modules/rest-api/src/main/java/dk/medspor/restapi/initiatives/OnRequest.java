package dk.medspor.restapi.initiatives;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** When something happened. */
record OnRequest(@NotNull LocalDate on) {}
