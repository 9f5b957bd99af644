// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Contributor, ServiceNode} from "../interfaces/IServiceNodeRewards.sol";
import {G1, G1Point} from "../libraries/G1.sol";
import {RewardsParameters} from "./RewardsParameters.sol";

/// @title The list of nodes, the sum of their BLS keys, and the counts that follow from the list.
abstract contract NodeRegistry is RewardsParameters {
    using G1 for G1Point;

    /// @notice Id of the list head: its next is the first node, its prev the last.
    uint64 public constant LIST_SENTINEL = 0;

    /// @notice Registrations that one block admits at least; it admits 2 % of the nodes if that is more.
    uint256 public constant MAX_PERMITTED_PUBKEY_AGGREGATIONS_LOWER_BOUND = 20;
    uint256 private constant MAX_PERMITTED_PUBKEY_AGGREGATIONS_PERCENT = 2;

    /// @notice Id that the next node gets. Ids start at 1 and are never used again.
    uint64 public nextServiceNodeID;
    uint256 public totalNodes;

    /// @notice How many nodes may be absent from a network signature; follows every change of the list.
    uint256 public blsNonSignerThreshold;

    /// @notice Block of the latest registration after the start, and how many it has had.
    uint256 public lastHeightPubkeyWasAggregated;
    uint256 public numPubkeyAggregationsForHeight;

    /// @notice Id of the node with this key (64 bytes, X ‖ Y), 0 if none.
    mapping(bytes blsPubkey => uint64 serviceNodeID) public serviceNodeIDs;
    mapping(uint256 ed25519Pubkey => uint64 serviceNodeID) public override ed25519ToServiceNodeID;

    mapping(uint64 serviceNodeID => ServiceNode) internal _serviceNodes;
    G1Point internal _aggregatePubkey;

    /// @return The whole record; all zero for an unknown or removed id. Id 0 is the list head.
    function serviceNodes(uint64 serviceNodeID) external view override returns (ServiceNode memory) {
        return _serviceNodes[serviceNodeID];
    }

    /// @return Sum of the BLS keys of all listed nodes.
    function aggregatePubkey() external view returns (G1Point memory) {
        return _aggregatePubkey;
    }

    /// @return ids in the order of registration.
    /// @return pubkeys the BLS key of each.
    function allServiceNodeIDs() external view returns (uint64[] memory ids, G1Point[] memory pubkeys) {
        ids = new uint64[](totalNodes);
        pubkeys = new G1Point[](totalNodes);

        uint64 id = _serviceNodes[LIST_SENTINEL].next;
        for (uint256 i = 0; id != LIST_SENTINEL; ++i) {
            ids[i] = id;
            pubkeys[i] = _serviceNodes[id].blsPubkey;
            id = _serviceNodes[id].next;
        }
    }

    /// @return result registrations that one block admits.
    function maxPermittedPubkeyAggregations() public view returns (uint256 result) {
        result = Math.max(
            MAX_PERMITTED_PUBKEY_AGGREGATIONS_LOWER_BOUND,
            (totalNodes * MAX_PERMITTED_PUBKEY_AGGREGATIONS_PERCENT) / 100
        );
    }

    /// @notice Counts the nodes and sums their keys anew by walking the list.
    function rederiveTotalNodesAndAggregatePubkey() external {
        uint256 count;
        G1Point memory sum;
        uint64 id = _serviceNodes[LIST_SENTINEL].next;
        while (id != LIST_SENTINEL) {
            G1Point memory pubkey = _serviceNodes[id].blsPubkey;
            sum = count == 0 ? pubkey : sum.add(pubkey);
            count++;
            id = _serviceNodes[id].next;
        }

        totalNodes = count;
        _aggregatePubkey = sum;
    }

    function _requireUnusedBlsPubkey(G1Point memory pubkey) internal view {
        uint64 existing = serviceNodeIDs[pubkey.encode()];
        if (existing != LIST_SENTINEL) revert BLSPubkeyAlreadyExists(existing);
    }

    function _requireValidKeys(G1Point memory blsPubkey, uint256 ed25519Pubkey) internal view {
        if (blsPubkey.X == 0 || blsPubkey.Y == 0) revert NullBLSPubkey();
        if (ed25519Pubkey == 0) revert NullEd25519Pubkey();

        uint64 existing = ed25519ToServiceNodeID[ed25519Pubkey];
        if (existing != LIST_SENTINEL) revert Ed25519PubkeyAlreadyExists(existing);
    }

    function _countAggregationInBlock() internal {
        if (block.number > lastHeightPubkeyWasAggregated) {
            lastHeightPubkeyWasAggregated = block.number;
            numPubkeyAggregationsForHeight = 0;
        }
        numPubkeyAggregationsForHeight++;
        if (numPubkeyAggregationsForHeight > maxPermittedPubkeyAggregations()) {
            revert MaxPubkeyAggregationsExceeded();
        }
    }

    /// @notice Adds a node at the end of the list; `contributors` is not empty and stakes the whole requirement.
    /// @dev The first key is stored as given. It is not added to anything, so the precompile never sees it.
    function _appendNode(
        G1Point memory blsPubkey,
        uint256 ed25519Pubkey,
        uint256 addedTimestamp,
        Contributor[] memory contributors
    ) internal returns (uint64 id) {
        id = nextServiceNodeID++;
        serviceNodeIDs[blsPubkey.encode()] = id;
        ed25519ToServiceNodeID[ed25519Pubkey] = id;

        ServiceNode storage node = _serviceNodes[id];
        node.operator = contributors[0].staker.addr;
        node.blsPubkey = blsPubkey;
        node.addedTimestamp = addedTimestamp;
        node.deposit = stakingRequirement;
        node.ed25519Pubkey = ed25519Pubkey;
        for (uint256 i = 0; i < contributors.length; ++i) node.contributors.push(contributors[i]);

        uint64 last = _serviceNodes[LIST_SENTINEL].prev;
        (node.prev, node.next) = (last, LIST_SENTINEL);
        _serviceNodes[last].next = id;
        _serviceNodes[LIST_SENTINEL].prev = id;

        _aggregatePubkey = totalNodes == 0 ? blsPubkey : _aggregatePubkey.add(blsPubkey);
        totalNodes++;
        _updateNonSignerThreshold();
    }

    function _removeNode(uint64 id) internal {
        ServiceNode storage node = _serviceNodes[id];
        (uint64 prev, uint64 next) = (node.prev, node.next);
        _serviceNodes[prev].next = next;
        _serviceNodes[next].prev = prev;

        _aggregatePubkey = _aggregatePubkey.add(node.blsPubkey.negate());
        delete serviceNodeIDs[node.blsPubkey.encode()];
        delete ed25519ToServiceNodeID[node.ed25519Pubkey];
        delete _serviceNodes[id];

        totalNodes--;
        _updateNonSignerThreshold();
    }

    function _updateNonSignerThreshold() private {
        blsNonSignerThreshold = Math.min(totalNodes / 3, blsNonSignerThresholdMax);
    }
}
