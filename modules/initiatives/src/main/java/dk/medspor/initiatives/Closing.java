package dk.medspor.initiatives;

import java.time.LocalDate;

/** What ended an obligation. */
public sealed interface Closing permits Evaluation, Waiver, Ending {

    LocalDate on();
}
