/** How far items spread: cumulative values at an instant, reported again and again as they grow. */
package vn.lantoa.media.observation;
