// How each class looks, the same on the canvas, in the legend and in an exported picture: colour and outline together.
const P = {
  square: [-.85, -.85, .85, -.85, .85, .85, -.85, .85],
  diamond: [0, -1, 1, 0, 0, 1, -1, 0],
  up: [0, -1, 1, .85, -1, .85],
  down: [-1, -.85, 1, -.85, 0, 1],
  pentagon: [0, -1, .95, -.31, .59, .81, -.59, .81, -.95, -.31],
  hexagon: [-.5, -.87, .5, -.87, 1, 0, .5, .87, -.5, .87, -1, 0],
  octagon: [-.41, -1, .41, -1, 1, -.41, 1, .41, .41, 1, -.41, 1, -1, .41, -1, -.41],
  star: [0, -1, .29, -.4, .95, -.31, .48, .15, .59, .81, 0, .5, -.59, .81, -.48, .15, -.95, -.31, -.29, -.4],
  plus: [-.35, -1, .35, -1, .35, -.35, 1, -.35, 1, .35, .35, .35, .35, 1, -.35, 1, -.35, .35, -1, .35, -1, -.35, -.35, -.35],
  house: [0, -1, .9, -.2, .9, .9, -.9, .9, -.9, -.2],
  tag: [-.95, -.7, .35, -.7, 1, 0, .35, .7, -.95, .7],
  slant: [-.5, -.7, 1, -.7, .5, .7, -1, .7],
  cup: [-1, -.7, 1, -.7, .55, .7, -.55, .7],
  table: [-.55, -.7, .55, -.7, 1, .7, -1, .7],
};
const LOOKS = {
  GovernmentBody: ['#2456a6', 'square'], University: ['#1f7fb8', 'house'], Laboratory: ['#12857f', 'hexagon'],
  ResearchInstitute: ['#12857f', 'pentagon'], Hospital: ['#c0392b', 'plus'], Company: ['#c9701c', 'circle'],
  Incubator: ['#6b8e10', 'house'], Fund: ['#8642a8', 'diamond'], InvestmentFirm: ['#8642a8', 'up'],
  Platform: ['#4a7a8c', 'table'], Association: ['#6b5ca5', 'octagon'], Media: ['#6c757d', 'slant'],
  InternationalBody: ['#2456a6', 'circle'], Person: ['#c72e66', 'circle'], Zone: ['#2e8b57', 'square'],
  Place: ['#2e8b57', 'down'], Policy: ['#a07a0b', 'tag'], Programme: ['#a07a0b', 'hexagon'],
  Project: ['#a07a0b', 'pentagon'], Event: ['#c72e66', 'star'], Award: ['#c79a00', 'star'],
  Infrastructure: ['#6d4c41', 'cup'], Product: ['#c9701c', 'diamond'], Publication: ['#6c757d', 'square'],
  TechnologyField: ['#0f7f95', 'octagon'],
};

export const classes = () => Object.keys(LOOKS);

export function colour(type) {
  return (LOOKS[type] ?? ['#777', 'circle'])[0];
}

/** Corner points between -1 and 1, or nothing for a circle. */
export function outline(type) {
  return P[(LOOKS[type] ?? ['', 'circle'])[1]];
}

const SVG = 'http://www.w3.org/2000/svg';

export function mark(type) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '-1.1 -1.1 2.2 2.2');
  svg.setAttribute('class', 'hx-mark');
  svg.setAttribute('aria-hidden', 'true');
  const points = outline(type);
  const shape = document.createElementNS(SVG, points ? 'polygon' : 'circle');
  if (points) {
    shape.setAttribute('points', points.join(' '));
  } else {
    shape.setAttribute('r', '.95');
  }
  shape.setAttribute('fill', colour(type));
  svg.append(shape);
  return svg;
}
