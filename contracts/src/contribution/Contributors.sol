// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Contributor, Staker} from "../interfaces/IServiceNodeRewards.sol";
import {Reservations} from "./Reservations.sol";

/// @title Who has contributed how much, and where the rewards of each will go.
abstract contract Contributors is Reservations {
    /// @notice Contributed amounts, atomic SESH; positive exactly for the wallets in the list.
    mapping(address stakerAddr => uint256 amount) public override contributions;

    /// @notice Time of each wallet's last contribution, Unix seconds.
    mapping(address stakerAddr => uint256 amount) public contributionTimestamp;

    /// @notice Contributors, operator first.
    Staker[] public _contributorAddresses;

    function contributorAddresses(uint256 index) external view returns (Staker memory) {
        return _contributorAddresses[index];
    }

    function contributorAddressesLength() external view returns (uint256 result) {
        result = _contributorAddresses.length;
    }

    /// @return addrs contributors, operator first.
    /// @return beneficiaries where each one's rewards go.
    /// @return contribs amounts, atomic SESH.
    function getContributions()
        external
        view
        returns (address[] memory addrs, address[] memory beneficiaries, uint256[] memory contribs)
    {
        uint256 length = _contributorAddresses.length;
        addrs = new address[](length);
        beneficiaries = new address[](length);
        contribs = new uint256[](length);
        for (uint256 i = 0; i < length; ++i) {
            Staker storage staker = _contributorAddresses[i];
            (addrs[i], beneficiaries[i]) = (staker.addr, staker.beneficiary);
            contribs[i] = contributions[staker.addr];
        }
    }

    /// @return result atomic SESH, 0 before the operator contributed.
    function operatorContribution() external view returns (uint256 result) {
        result = contributions[operator];
    }

    /// @return result sum of all contributions, atomic SESH.
    function totalContribution() public view override returns (uint256 result) {
        uint256 length = _contributorAddresses.length;
        for (uint256 i = 0; i < length; ++i) result += contributions[_contributorAddresses[i].addr];
    }

    /// @notice Adds to a wallet's contribution; a new wallet joins the list, another one's beneficiary is set again.
    function _addContribution(address contributor, address beneficiary, uint256 amount) internal {
        if (contributions[contributor] == 0) _contributorAddresses.push(Staker(contributor, beneficiary));
        else _setBeneficiary(contributor, beneficiary);
        contributions[contributor] += amount;
        contributionTimestamp[contributor] = block.timestamp;
    }

    /// @notice Clears a wallet's entry; the last one takes its place. Its reservation is outstanding again.
    /// @return amount what it had contributed, 0 for a stranger.
    function _removeContributor(address contributor) internal returns (uint256 amount) {
        amount = contributions[contributor];
        if (amount == 0) return 0;

        uint256 last = _contributorAddresses.length - 1;
        _contributorAddresses[_indexOf(contributor)] = _contributorAddresses[last];
        _contributorAddresses.pop();
        delete contributions[contributor];
        delete contributionTimestamp[contributor];
        reservedContributions[contributor].received = false;
    }

    function _removeAllContributors() internal {
        uint256 length = _contributorAddresses.length;
        for (uint256 i = 0; i < length; ++i) {
            address contributor = _contributorAddresses[i].addr;
            delete contributions[contributor];
            delete contributionTimestamp[contributor];
        }
        delete _contributorAddresses;
    }

    function _setBeneficiary(address contributor, address beneficiary) internal {
        Staker storage staker = _contributorAddresses[_indexOf(contributor)];
        if (staker.beneficiary == beneficiary) return;
        staker.beneficiary = beneficiary;
        emit UpdateStakerBeneficiary(contributor, beneficiary);
    }

    /// @return contributors with their stakes, as the rewards contract wants them.
    function _contributors() internal view returns (Contributor[] memory contributors) {
        uint256 length = _contributorAddresses.length;
        contributors = new Contributor[](length);
        for (uint256 i = 0; i < length; ++i) {
            Staker memory staker = _contributorAddresses[i];
            contributors[i] = Contributor(staker, contributions[staker.addr]);
        }
    }

    /// @dev The contributor must be in the list.
    function _indexOf(address contributor) private view returns (uint256 index) {
        while (_contributorAddresses[index].addr != contributor) ++index;
    }

    function _orCaller(address beneficiary) internal view returns (address) {
        return beneficiary == address(0) ? msg.sender : beneficiary;
    }
}
