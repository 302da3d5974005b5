/**
 * Data quality: where what was declared differs from what is stored, which months are missing, which codes nobody
 * knows, what came late, what was refused.
 */
package vn.lantoa.reporting.quality;
