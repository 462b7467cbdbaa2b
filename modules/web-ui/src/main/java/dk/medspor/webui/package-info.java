/**
 * The pages: what a MED secretary, a member of HMU and an auditor see in a browser. One package per
 * page, with its controller, its template and its words in Danish and English.
 *
 * <p>Pages ask the views and send the same commands as the API; no rule of the MED system is
 * decided here, and everything works without JavaScript.
 */
@NullMarked
package dk.medspor.webui;

import org.jspecify.annotations.NullMarked;
