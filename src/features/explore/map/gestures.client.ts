import type { Map as LeafletMap } from 'leaflet';

/**
 * Lets readers scroll past a map: the wheel zooms only when the map has the focus or Ctrl is held, one finger scrolls the
 * page, two fingers move the map, and the mouse drags it.
 */
export function tame(map: LeafletMap): void {
  const box = map.getContainer();
  box.addEventListener(
    'wheel',
    ({ ctrlKey, metaKey }) => {
      if (ctrlKey || metaKey || box.contains(document.activeElement)) map.scrollWheelZoom.enable();
      else map.scrollWheelZoom.disable();
    },
    // Before the map's own listener, and so that the browser waits for what that one says.
    { capture: true, passive: false },
  );
  const enter = ({ pointerType }: PointerEvent) => {
    if (pointerType === 'touch') map.dragging.disable();
    else map.dragging.enable();
  };
  box.addEventListener('pointerenter', enter);
  box.addEventListener('pointerdown', enter, { capture: true });
  box.addEventListener('pointerleave', ({ buttons }) => {
    // A map that is being dragged may leave its frame; else the next finger finds a page that scrolls.
    if (buttons === 0) map.dragging.disable();
  });
}
