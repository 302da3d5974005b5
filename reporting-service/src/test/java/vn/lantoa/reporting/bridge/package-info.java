/** Tests of the bridge between the calendars. */
package vn.lantoa.reporting.bridge;
