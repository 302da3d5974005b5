/** Plain tests of the months that are unlike the year before them. */
package vn.lantoa.reporting.quality.spike;
