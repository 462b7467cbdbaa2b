/**
 * JSON over HTTP under {@code /api/v1}: the way in for MED secretaries' tools, and for anyone who
 * reads the status or the trail.
 *
 * <p>Requests become commands, rejections become problem details (RFC 9457). No rule of the MED
 * system is decided here.
 */
@NullMarked
package dk.medspor.restapi;

import org.jspecify.annotations.NullMarked;
