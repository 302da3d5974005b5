/** Series (R092): events that come again. Which events are their editions is the editions' feature. */
package vn.lantoa.event.series;
