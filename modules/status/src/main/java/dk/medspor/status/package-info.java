/**
 * The views that HMU, secretaries and auditors read, one package each.
 *
 * <p>A view folds facts into documents; what is due or overdue is computed when it is asked, from
 * the documents and a date. Nothing is ever written to the log from here.
 */
@NullMarked
package dk.medspor.status;

import org.jspecify.annotations.NullMarked;
