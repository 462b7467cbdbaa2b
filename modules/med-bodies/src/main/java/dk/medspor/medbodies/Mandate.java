package dk.medspor.medbodies;

import dk.medspor.kernel.Protected;
import java.time.LocalDate;

/**
 * What a temporary group is to do (kommissorium). It reports to the body that it stands below.
 *
 * @param reportBackBy the last day on which its report is in time
 */
public record Mandate(Protected<String> termsOfReference, LocalDate reportBackBy) {}
