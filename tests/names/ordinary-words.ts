/** A hundred English words that are nobody's name, written down before any of them was searched for. */
export const ordinaryWords = [
  ...['apple', 'bridge', 'candle', 'doctor', 'engine', 'flower', 'garden', 'hammer', 'island', 'jacket'],
  ...['kitchen', 'ladder', 'market', 'number', 'orange', 'pencil', 'question', 'river', 'summer', 'table'],
  ...['umbrella', 'village', 'window', 'yellow', 'zebra', 'animal', 'bottle', 'camera', 'dinner', 'evening'],
  ...['forest', 'guitar', 'holiday', 'insect', 'journey', 'knife', 'lemon', 'mountain', 'notebook', 'ocean'],
  ...['paper', 'quiet', 'rabbit', 'school', 'teacher', 'uncle', 'valley', 'winter', 'yesterday', 'weather'],
  ...['bread', 'chair', 'dream', 'earth', 'friend', 'grass', 'house', 'idea', 'juice', 'letter'],
  ...['money', 'night', 'office', 'people', 'rain', 'stone', 'train', 'water', 'butter', 'circle'],
  ...['danger', 'finger', 'glass', 'honey', 'iron', 'jungle', 'lamp', 'mirror', 'needle', 'onion'],
  ...['pocket', 'queen', 'road', 'silver', 'tooth', 'voice', 'wheel', 'answer', 'basket', 'cloud'],
  ...['door', 'fire', 'gold', 'horse', 'bird', 'snow', 'book', 'street', 'morning', 'shoe'],
]
